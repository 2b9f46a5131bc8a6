package org.sala.web.api;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** A request as it came in. */
record Call(String slug, String language, UriInfo uri, Request request) {

    MultivaluedMap<String, String> parameters() {
        return uri.getQueryParameters();
    }

    /** Where the feed begins, as the asker sees it; slug and language are known to be plain when this is asked. */
    URI base() {
        return uri.getBaseUri().resolve("/d/" + slug + "/" + language + "/hsds");
    }
}
