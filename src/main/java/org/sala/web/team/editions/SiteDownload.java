package org.sala.web.team.editions;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestPath;
import org.sala.accounts.Act;
import org.sala.editions.Edition;
import org.sala.editions.Edition.State;
import org.sala.editions.PublishedContent;
import org.sala.publishing.site.SiteContents;
import org.sala.publishing.site.SiteExport;
import org.sala.publishing.site.SiteSources;
import org.sala.values.Audience;
import org.sala.web.team.Allowed;
import org.sala.web.team.Visit;

/** The web directory of an edition as a ZIP of plain files, to put on any web server or a USB stick. */
@Path("/team/d/{slug}/editions/{number}/site.zip")
class SiteDownload {

    private final Visit visit;
    private final PublishedContent published;
    private final SiteSources sources;
    private final SiteExport export;

    SiteDownload(Visit visit, PublishedContent published, SiteSources sources, SiteExport export) {
        this.visit = visit;
        this.published = published;
        this.sources = sources;
        this.export = export;
    }

    @GET
    @Allowed(Act.VIEW)
    public Response download(@RestPath int number) {
        Edition edition = Edition.numbered(visit.getDirectory().id, number)
                .filter(one -> one.state == State.PUBLISHED || one.state == State.SUPERSEDED).orElseThrow(NotFoundException::new);
        SiteContents contents = sources.published(published.of(edition, Audience.PUBLIC));
        StreamingOutput zip = out -> export.zip(contents, out);
        return Response.ok(zip, "application/zip").header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + visit.getDirectory().slug + "-" + number + "-site.zip\"").build();
    }
}
