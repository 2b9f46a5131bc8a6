package org.sala.web.team.editions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.sala.accounts.Act;
import org.sala.editions.Edition;
import org.sala.editions.Edition.State;
import org.sala.publishing.Publication;
import org.sala.publishing.Publication.Status;
import org.sala.publishing.Publications;
import org.sala.publishing.print.PrintFormat;
import org.sala.publishing.site.PublishedSite;
import org.sala.publishing.site.SiteMaking;
import org.sala.web.team.Allowed;
import org.sala.web.team.Visit;

/** One edition: its days, who published it, and its files with how far each is. */
@Path("/team/d/{slug}/editions/{number}")
class EditionPage {

    private static final int SECONDS_BETWEEN_LOOKS = 4;

    private final Visit visit;
    private final Publications publications;
    private final SiteMaking sites;

    EditionPage(Visit visit, Publications publications, SiteMaking sites) {
        this.visit = visit;
        this.publications = publications;
        this.sites = sites;
    }

    /** The files of an edition and how many of them are ready. */
    record Files(List<Publication> all) {

        public long ready() {
            return all.stream().filter(file -> file.status == Status.DONE).count();
        }

        public long failed() {
            return all.stream().filter(file -> file.status == Status.FAILED).count();
        }

        /** The files of each format, by its name, in the order people know the formats. */
        public Map<String, List<Publication>> byFormat() {
            Map<String, List<Publication>> sorted = new LinkedHashMap<>();
            Stream.concat(PrintFormat.ofEveryEdition().map(PrintFormat::written), all.stream().map(file -> file.format)).distinct()
                    .forEach(format -> sorted.put(format, all.stream().filter(file -> file.format.equals(format)).toList()));
            sorted.values().removeIf(List::isEmpty);
            return sorted;
        }

        public boolean isPending() {
            return all.stream().anyMatch(Publication::isPending);
        }
    }

    @CheckedTemplate(basePath = "team/editions")
    static class Templates {
        static native TemplateInstance edition(Edition edition, Files files, PublishedSite site, boolean hasPredecessor);
    }

    /** While files are being made the browser looks again by itself. */
    @GET
    @Allowed(Act.VIEW)
    public Response show(@RestPath int number) {
        Edition edition = own(number);
        Files files = new Files(Publication.newestOf(edition.id));
        Response.ResponseBuilder page = Response.ok(Templates.edition(edition, files,
                PublishedSite.newest(edition.id).orElse(null), edition.predecessor().isPresent()));
        return (files.isPending() ? page.header("Refresh", SECONDS_BETWEEN_LOOKS) : page).build();
    }

    private Edition own(int number) {
        return Edition.numbered(visit.getDirectory().id, number).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/files/{id}")
    @Allowed(Act.VIEW)
    public Response download(@RestPath int number, @RestPath UUID id) {
        Edition edition = own(number);
        Publication file = file(edition, id);
        if (file.status != Status.DONE || edition.state == State.WITHDRAWN) {
            throw new NotFoundException();
        }
        return Response.ok(publications.file(file), file.contentType).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName + "\"").build();
    }

    private static Publication file(Edition edition, UUID id) {
        return Publication.<Publication>find("id = ?1 and editionId = ?2", id, edition.id).firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** Asks again for a file that could not be made. */
    @POST
    @Path("/files/{id}/repetition")
    @Allowed(Act.PUBLISH)
    @Transactional
    public Response again(@RestPath int number, @RestPath UUID id) {
        publications.askAgain(file(own(number), id));
        return Response.seeOther(URI.create(visit.getBase() + "editions/" + number + "#files")).build();
    }

    /** Asks again for the stored web directory; while it is being made or made, there is nothing to ask for. */
    @POST
    @Path("/site/repetition")
    @Allowed(Act.PUBLISH)
    @Transactional
    public Response siteAgain(@RestPath int number) {
        Edition edition = own(number);
        boolean failed = PublishedSite.newest(edition.id).filter(PublishedSite::isFailed).isPresent();
        if (failed && edition.state == State.PUBLISHED) {
            sites.askAgain(edition.id);
        }
        return Response.seeOther(URI.create(visit.getBase() + "editions/" + number + "#files")).build();
    }
}
