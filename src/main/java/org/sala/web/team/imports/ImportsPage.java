package org.sala.web.team.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sala.accounts.Act;
import org.sala.interchange.UnusableFileException;
import org.sala.interchange.WorkbookExport;
import org.sala.web.team.Allowed;
import org.sala.web.team.FormMessages;
import org.sala.web.team.Forms;
import org.sala.web.team.Visit;

/** Where a spreadsheet comes in, and where the whole catalog goes out as one. */
@Path("/team/d/{slug}/imports")
class ImportsPage {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Visit visit;
    private final Uploads uploads;
    private final ImportDesk desk;
    private final WorkbookExport export;
    private final Forms forms;

    ImportsPage(Visit visit, Uploads uploads, ImportDesk desk, WorkbookExport export, Forms forms) {
        this.visit = visit;
        this.uploads = uploads;
        this.desk = desk;
        this.export = export;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "team/imports")
    static class Templates {
        static native TemplateInstance imports(Map<String, String> problems);
    }

    @GET
    @Allowed(Act.MAP)
    public TemplateInstance show() {
        return Templates.imports(Map.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allowed(Act.MAP)
    public Response upload(@RestForm("file") FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            return refused(forms.messages(FormMessages.class).choiceNeeded());
        }
        Uploads.Upload upload = uploads.keep(visit.getDirectory().id, file.uploadedFile(), file.fileName());
        try {
            desk.propose(upload);
        } catch (UnusableFileException unusable) {
            uploads.forget(upload);
            return refused(unusable.text(visit.getLanguage()));
        }
        return Response.seeOther(URI.create(visit.getBase() + "imports/" + upload.id())).build();
    }

    private static Response refused(String why) {
        return Response.status(422).entity(Templates.imports(Map.of("file", why))).build();
    }

    /** Everything of the catalog, what is internal too. */
    @GET
    @Path("/workbook")
    @Produces(EXCEL)
    @Allowed(Act.MAP)
    public Response workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(visit.getDirectory().id, out);
        return Response.ok(out.toByteArray(), EXCEL).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + visit.getDirectory().slug + ".xlsx\"").build();
    }
}
