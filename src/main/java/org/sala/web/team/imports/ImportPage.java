package org.sala.web.team.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.sala.accounts.Act;
import org.sala.interchange.Mapping;
import org.sala.interchange.Mappings;
import org.sala.interchange.UnusableFileException;
import org.sala.web.team.Allowed;
import org.sala.web.team.Forms;
import org.sala.web.team.Typed;
import org.sala.web.team.Visit;

/** One uploaded list: its columns are told apart, it is checked, and then taken in. */
@Path("/team/d/{slug}/imports/{id: [0-9a-f-]{36}}")
class ImportPage {

    private final Visit visit;
    private final Uploads uploads;
    private final ImportDesk desk;
    private final Forms forms;
    private final ColumnSpeech speech;

    ImportPage(Visit visit, Uploads uploads, ImportDesk desk, Forms forms, ColumnSpeech speech) {
        this.visit = visit;
        this.uploads = uploads;
        this.desk = desk;
        this.forms = forms;
        this.speech = speech;
    }

    @CheckedTemplate(basePath = "team/imports")
    static class Templates {
        /** {@code mapping} is null for our own workbook, which says itself what its columns are. */
        static native TemplateInstance columns(UUID id, String file, Mapping mapping, boolean saved, List<ColumnView> columns, Typed form);

        static native TemplateInstance report(UUID id, ReportView report);
    }

    @GET
    @Allowed(Act.MAP)
    public TemplateInstance show(UUID id) {
        return page(find(id), forms.around(java.util.Map.of()));
    }

    /** Corrects the mapping, and says what would happen. */
    @POST
    @Path("/checks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Act.MAP)
    public Response check(UUID id, MultivaluedMap<String, String> typed) {
        Uploads.Upload upload = find(id);
        Typed form = forms.around(typed);
        try {
            Mappings.Choice choice = desk.propose(upload);
            if (choice.mapping() != null) {
                Mapping corrected = ColumnView.corrected(uploads.mapping(upload).orElse(choice.mapping()), choice.sheet().headings(), form);
                if (form.isGood()) {
                    uploads.correct(upload, corrected);
                }
            }
            if (form.isGood()) {
                desk.check(upload);
            }
        } catch (UnusableFileException unusable) {
            form.problem("source", unusable.text(visit.getLanguage()));
        }
        return form.isGood() ? goTo(id + "/report") : Response.status(422).entity(page(upload, form)).build();
    }

    @GET
    @Path("/report")
    @Allowed(Act.MAP)
    public TemplateInstance report(UUID id, @RestQuery String level, @RestQuery Integer page) {
        return Templates.report(id, ReportView.of(result(id), level, page == null ? 1 : page, visit.getLanguage()));
    }

    @GET
    @Path("/report.csv")
    @Allowed(Act.MAP)
    public Response table(UUID id) {
        return Response.ok(result(id).result().report().toCsv(visit.getLanguage()), "text/csv; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"report.csv\"").build();
    }

    /** Takes the file in; only after somebody saw what would happen. */
    @POST
    @Path("/imports")
    @Allowed(Act.MAP)
    public Response take(UUID id) {
        Uploads.Upload upload = find(id);
        if (uploads.result(visit.getDirectory().id, id).isEmpty()) {
            return goTo(id.toString());
        }
        try {
            desk.take(upload);
        } catch (UnusableFileException unusable) {
            Typed form = forms.around(java.util.Map.of());
            form.problem("source", unusable.text(visit.getLanguage()));
            return Response.status(422).entity(page(upload, form)).build();
        }
        return goTo(id + "/report");
    }

    /** A file only of the directory one is in. */
    private Uploads.Upload find(UUID id) {
        return uploads.find(visit.getDirectory().id, id).orElseThrow(NotFoundException::new);
    }

    /** What was said of a file of this directory; the file itself is gone once it was taken in. */
    private Uploads.Said result(UUID id) {
        return uploads.result(visit.getDirectory().id, id).orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(Uploads.Upload upload, Typed form) {
        Mappings.Choice choice = desk.propose(upload);
        Mapping mapping = choice.mapping() == null ? null : uploads.mapping(upload).orElse(choice.mapping());
        return Templates.columns(upload.id(), upload.name(), mapping, choice.saved(),
                mapping == null ? List.of() : ColumnView.of(choice, mapping, speech::of), form);
    }

    private Response goTo(String page) {
        return Response.seeOther(URI.create(visit.getBase() + "imports/" + page)).build();
    }
}
