package org.sala.web.reader;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.sala.distribution.PartnerLinks;
import org.sala.editions.PublishedContent;
import org.sala.publishing.site.Links;
import org.sala.values.Audience;

/** Finds services in the edition for partners, for who holds a link. */
@Path("/p/{secret}/{language:[a-z]{2,3}}/search.html")
class PartnerSearch {

    private final PartnerLinks links;
    private final PublishedContent published;
    private final SearchAnswers answers;
    private final Absent absent;

    @PathParam("secret")
    String secret;
    @PathParam("language")
    String language;
    @Context
    HttpHeaders headers;

    PartnerSearch(PartnerLinks links, PublishedContent published, SearchAnswers answers, Absent absent) {
        this.links = links;
        this.published = published;
        this.answers = answers;
        this.absent = absent;
    }

    @GET
    public Response find(@BeanParam SearchAsked typed) {
        return links.opens(secret).flatMap(slug -> published.sketch(slug, Audience.PARTNER))
                .flatMap(edition -> answers.answer(edition, language, typed.asked(), Links.PLAIN))
                .orElseGet(() -> absent.noLink(headers));
    }

    @ServerExceptionMapper
    public Response failed(RuntimeException trouble) {
        return absent.failure(trouble, headers);
    }
}
