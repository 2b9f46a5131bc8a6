package org.sala.web.team.drafts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.sala.accounts.Act;
import org.sala.publishing.DraftFile;
import org.sala.publishing.Drafts;
import org.sala.values.Audience;
import org.sala.values.Language;
import org.sala.web.team.Allowed;
import org.sala.web.team.Visit;

/** The drafts of the edition in work, made when somebody asks for one. */
@Path("/team/d/{slug}/draft")
class DraftPage {

    private static final int SECONDS_BETWEEN_LOOKS = 3;

    private final Visit visit;
    private final DraftContents contents;
    private final Drafts drafts;
    private final Clock clock;

    DraftPage(Visit visit, DraftContents contents, Drafts drafts, Clock clock) {
        this.visit = visit;
        this.contents = contents;
        this.drafts = drafts;
        this.clock = clock;
    }

    enum Progress { NONE, PENDING, READY, FAILED }

    /** What can be had: a format in a language, with the draft made last; null when none was. */
    record Offer(String format, Language language, DraftFile file, Progress progress) {
    }

    @CheckedTemplate(basePath = "team/drafts")
    static class Templates {
        static native TemplateInstance drafts(Map<String, List<Offer>> offers, boolean pending, List<Language> languages, List<Audience> audiences);
    }

    /** While one is being made the browser looks again by itself. */
    @GET
    @Allowed(Act.VIEW)
    public Response show() {
        List<DraftFile> files = DraftFile.ofEdition(visit.getEdition().id);
        List<Language> languages = visit.getDirectory().languages();
        Map<String, List<Offer>> offers = new LinkedHashMap<>();
        drafts.formats().forEach(format -> offers.put(format,
                languages.stream().map(language -> offer(format, language, files)).toList()));
        boolean pending = offers.values().stream().flatMap(List::stream).anyMatch(offer -> offer.progress() == Progress.PENDING);
        Response.ResponseBuilder page = Response.ok(Templates.drafts(offers, pending, languages,
                List.of(Audience.HANDOUT, Audience.PUBLIC, Audience.PARTNER))).header(HttpHeaders.CACHE_CONTROL, "no-store");
        return (pending ? page.header("Refresh", SECONDS_BETWEEN_LOOKS) : page).build();
    }

    private Offer offer(String format, Language language, List<DraftFile> files) {
        DraftFile newest = files.stream().filter(file -> file.format.equals(format) && file.language.equals(language))
                .findFirst().orElse(null);
        Progress progress = newest == null ? Progress.NONE : newest.isDone() ? Progress.READY
                : newest.isPending(clock.instant()) ? Progress.PENDING : Progress.FAILED;
        return new Offer(format, language, newest, progress);
    }

    /** Asks for one draft, or for all languages of a format when none is named. */
    @POST
    @Path("/files")
    @Allowed(Act.VIEW)
    public Response make(@RestForm String format, @RestForm String language) {
        Audience audience = drafts.audience(format).orElseThrow(NotFoundException::new);
        List<Language> wanted = visit.getDirectory().languages().stream()
                .filter(one -> language == null || one.code().equals(language)).toList();
        wanted.forEach(one -> drafts.ask(contents.of(audience), format, one));
        return Response.seeOther(URI.create(visit.getBase() + "draft")).build();
    }

    @GET
    @Path("/files/{id}")
    @Allowed(Act.VIEW)
    public Response file(@RestPath UUID id) {
        DraftFile file = DraftFile.<DraftFile>find("id = ?1 and editionId = ?2", id, visit.getEdition().id)
                .firstResultOptional().filter(DraftFile::isDone).orElseThrow(NotFoundException::new);
        return Response.ok(drafts.file(file), file.contentType).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"draft-" + visit.getDirectory().slug + "-"
                        + file.format + "-" + file.language + ".pdf\"").build();
    }
}
