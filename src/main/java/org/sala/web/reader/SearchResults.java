package org.sala.web.reader;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.sala.editions.PublishedContent;
import org.sala.publishing.site.Links;
import org.sala.values.Audience;

/** Finds services of a directory. What somebody asked is answered and forgotten; the browser may not keep it either. */
@Path("/d/{slug}/{language:[a-z]{2,3}}/search.html")
class SearchResults {

    private final PublishedContent published;
    private final SearchAnswers answers;
    private final Absent absent;

    @PathParam("slug")
    String slug;
    @PathParam("language")
    String language;
    @Context
    HttpHeaders headers;

    SearchResults(PublishedContent published, SearchAnswers answers, Absent absent) {
        this.published = published;
        this.answers = answers;
        this.absent = absent;
    }

    @GET
    public Response find(@BeanParam SearchAsked typed) {
        return published.sketch(slug, Audience.PUBLIC)
                .flatMap(edition -> answers.answer(edition, language, typed.asked(), Links.from("/d/" + slug + "/")))
                .orElseGet(() -> absent.answer(slug, headers));
    }

    @ServerExceptionMapper
    public Response failed(RuntimeException trouble) {
        return absent.failure(trouble, headers);
    }
}
