package org.sala.web.team.partnerlinks;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;
import org.sala.accounts.Act;
import org.sala.editions.EditionContent;
import org.sala.editions.PublishedContent;
import org.sala.publishing.site.Links;
import org.sala.publishing.site.SitePage;
import org.sala.publishing.site.WholeSite;
import org.sala.values.Audience;
import org.sala.web.team.Allowed;
import org.sala.web.team.Visit;

/** The published edition for partners as practitioners read it, for who is signed in and of the directory. */
@Path("/team/d/{slug}/partner-edition")
class PartnerEdition {

    private final Visit visit;
    private final PublishedContent published;
    private final WholeSite site;

    PartnerEdition(Visit visit, PublishedContent published, WholeSite site) {
        this.visit = visit;
        this.published = published;
        this.site = site;
    }

    @GET
    @Path("{path:.*}")
    @Allowed(Act.VIEW)
    public Response file(@RestPath String path) {
        EditionContent content = published.of(visit.getDirectory().slug, Audience.PARTNER).orElseThrow(NotFoundException::new);
        if (path.isEmpty()) {
            return Response.seeOther(URI.create(visit.getBase() + "partner-edition/" + SitePage.INDEX)).build();
        }
        return site.file(content, Links.PLAIN, path).map(file -> Response.ok(file.bytes().get(), file.contentType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build()).orElseThrow(NotFoundException::new);
    }
}
