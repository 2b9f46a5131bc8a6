package org.sala.web.reader;

import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestQuery;
import org.sala.publishing.site.Asked;

/** What the form of the search page sends. */
class SearchAsked {

    @RestQuery
    String q;
    @RestQuery
    String kind;
    @RestQuery
    String area;
    @RestQuery
    String who;
    @RestQuery
    String speaks;
    @RestQuery
    @DefaultValue("")
    String open;
    @RestQuery
    @DefaultValue("")
    String free;
    @RestQuery
    @DefaultValue("")
    String papers;

    Asked asked() {
        return new Asked(q, kind, area, who, speaks, !open.isEmpty(), !free.isEmpty(), !papers.isEmpty());
    }
}
