package org.sala.web.reader;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.sala.distribution.PartnerLinks;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionSketch;
import org.sala.editions.PublishedContent;
import org.sala.publishing.ReferralLists;
import org.sala.publishing.site.Links;
import org.sala.publishing.site.SitePage;
import org.sala.values.Audience;

/**
 * The edition for partners, for who holds a link. Pages are made for each request and nobody may keep them, so that a
 * withdrawn link shows nothing more. A link that opens nothing gives one answer, whatever the reason.
 */
@Path("/p/{secret}")
class PartnerPages {

    private final PartnerLinks links;
    private final PublishedContent published;
    private final RenderedPages pages;
    private final ReferralLists lists;
    private final Absent absent;

    @PathParam("secret")
    String secret;
    @Context
    HttpHeaders headers;

    PartnerPages(PartnerLinks links, PublishedContent published, RenderedPages pages, ReferralLists lists, Absent absent) {
        this.links = links;
        this.published = published;
        this.pages = pages;
        this.lists = lists;
        this.absent = absent;
    }

    @GET
    @Path("{path:.*}")
    public Response file(@PathParam("path") String path) {
        return links.opens(secret).flatMap(slug -> published.sketch(slug, Audience.PARTNER))
                .map(edition -> file(edition, path)).orElseGet(this::noLink);
    }

    private Response file(EditionSketch edition, String path) {
        EditionContent content = edition.content();
        if (path.isEmpty() || content.masthead().languages().stream().anyMatch(language -> path.matches(language + "/?"))) {
            return unkept(Response.seeOther(URI.create("/p/" + secret + "/" + first(content, path.replace("/", "")) + "/" + SitePage.INDEX)));
        }
        return pages.unkept(edition, Audience.PARTNER, path, Links.PLAIN)
                .map(file -> unkept(Response.ok(file.bytes(), file.contentType()))).or(() -> lists.at(content.masthead(), path).map(list -> unkept(Response.ok(list, "application/pdf"))))
                .orElseGet(this::noLink);
    }

    private String first(EditionContent content, String asked) {
        return !asked.isEmpty() ? asked : AcceptedLanguage.among(content.masthead().languages(), headers)
                .orElse(content.masthead().languages().getFirst()).code();
    }

    private Response noLink() {
        return absent.noLink(headers);
    }

    private static Response unkept(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @ServerExceptionMapper
    public Response failed(RuntimeException trouble) {
        return absent.failure(trouble, headers);
    }
}
