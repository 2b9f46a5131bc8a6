package org.sala.web.reader;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.sala.editions.EditionContent;
import org.sala.editions.PublishedContent;
import org.sala.publishing.site.Asked;
import org.sala.publishing.site.Links;
import org.sala.publishing.site.SearchSite;
import org.sala.search.Found;
import org.sala.search.Search;
import org.sala.values.Audience;
import org.sala.values.Language;

/** Finds services of a directory. What somebody asked is answered and forgotten; the browser may not keep it either. */
@Path("/d/{slug}/{language:[a-z]{2,3}}/search.html")
class SearchResults {

    private static final int SHOWN = 60;

    private final PublishedContent published;
    private final Search search;
    private final SearchSite site;
    private final Absent absent;
    private final Clock clock;

    @PathParam("slug")
    String slug;
    @PathParam("language")
    String code;
    @Context
    HttpHeaders headers;

    SearchResults(PublishedContent published, Search search, SearchSite site, Absent absent, Clock clock) {
        this.published = published;
        this.search = search;
        this.site = site;
        this.absent = absent;
        this.clock = clock;
    }

    @GET
    public Response find(@RestQuery String q, @RestQuery String kind, @RestQuery String area, @RestQuery String who,
                         @RestQuery String speaks, @RestQuery @DefaultValue("") String open,
                         @RestQuery @DefaultValue("") String free, @RestQuery @DefaultValue("") String papers) {
        Asked asked = new Asked(q, kind, area, who, speaks, !open.isEmpty(), !free.isEmpty(), !papers.isEmpty());
        return published.of(slug, Audience.PUBLIC).flatMap(content -> language(content).map(language -> answer(content, language, asked)))
                .orElseGet(() -> absent.answer(slug, headers));
    }

    private Optional<Language> language(EditionContent content) {
        return content.masthead().languages().stream().filter(language -> language.code().equals(code)).findFirst();
    }

    private Response answer(EditionContent content, Language language, Asked asked) {
        Found found = asked.isNothing() ? Found.NOTHING : search.find(content, asked.q(), asked.filter(now(content)), SHOWN);
        String html = site.page(content, language, asked, found, Links.from("/d/" + slug + "/"));
        return Response.ok(html.getBytes(StandardCharsets.UTF_8), "text/html;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private LocalDateTime now(EditionContent content) {
        String zone = content.masthead().timeZone();
        return LocalDateTime.ofInstant(clock.instant(), zone == null ? ZoneId.of("UTC") : ZoneId.of(zone));
    }

    @ServerExceptionMapper
    public Response failed(RuntimeException trouble) {
        return absent.failure(trouble, headers);
    }
}
