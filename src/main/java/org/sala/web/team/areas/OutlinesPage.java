package org.sala.web.team.areas;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sala.accounts.Act;
import org.sala.catalog.Outlines;
import org.sala.web.team.Allowed;
import org.sala.web.team.Pen;
import org.sala.web.team.Speech;
import org.sala.web.team.Visit;

/** Where the borders of areas come in, for the map of the web directory. */
@Path("/team/d/{slug}/areas/outlines")
class OutlinesPage {

    private final Visit visit;
    private final Outlines outlines;
    private final Pen pen;
    private final Speech speech;

    OutlinesPage(Visit visit, Outlines outlines, Pen pen, Speech speech) {
        this.visit = visit;
        this.outlines = outlines;
        this.pen = pen;
        this.speech = speech;
    }

    @CheckedTemplate(basePath = "team/areas")
    static class Templates {
        /** {@code report} is null before a file came. */
        static native TemplateInstance outlines(Outlines.Report report, Map<String, String> problems);
    }

    @GET
    @Allowed(Act.VIEW)
    public TemplateInstance show() {
        return Templates.outlines(null, Map.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allowed(Act.MAP)
    public Response take(@RestForm("file") FileUpload file) throws IOException {
        if (file == null || file.size() == 0) {
            return refused(speech.of(AreaMessages.class).outlinesNoFile());
        }
        try {
            String written = Files.readString(file.uploadedFile(), StandardCharsets.UTF_8);
            return Response.ok(Templates.outlines(outlines.take(visit.getDirectory().id, written, pen.writing()), Map.of())).build();
        } catch (Outlines.UnreadableException | MalformedInputException unreadable) {
            return refused(speech.of(AreaMessages.class).outlinesUnreadable());
        }
    }

    private static Response refused(String why) {
        return Response.status(422).entity(Templates.outlines(null, Map.of("file", why))).build();
    }
}
