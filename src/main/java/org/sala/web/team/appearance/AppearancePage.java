package org.sala.web.team.appearance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Pattern;
import org.sala.accounts.Act;
import org.sala.directories.Directory;
import org.sala.history.History;
import org.sala.web.team.Allowed;
import org.sala.web.team.Forms;
import org.sala.web.team.Kept;
import org.sala.web.team.Pen;
import org.sala.web.team.Typed;
import org.sala.web.team.Visit;

/** What an organization chooses of how its directory appears, from the next edition on. */
@Path("/team/d/{slug}/appearance")
class AppearancePage {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"'?#]+/");
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final String YES = "yes";

    private final Visit visit;
    private final Forms forms;
    private final Pen pen;
    private final History history;

    AppearancePage(Visit visit, Forms forms, Pen pen, History history) {
        this.visit = visit;
        this.forms = forms;
        this.pen = pen;
        this.history = history;
    }

    @CheckedTemplate(basePath = "team/appearance")
    static class Templates {
        static native TemplateInstance appearance(Typed form, boolean late);
    }

    @GET
    @Allowed(Act.VIEW)
    @Transactional
    public TemplateInstance show() {
        Directory directory = visit.getDirectory();
        return Templates.appearance(forms.around(new Kept().put("version", directory.version).put("webAddress", directory.webAddress)
                .put("spotColor", directory.spotColor).text("discreetName", directory.discreetName)
                .put("searchEngines", told(directory.searchEngines)).put("discreetPages", told(directory.discreetPages))
                .put("localDigits", told(directory.localDigits)).values()), false);
    }

    private static String told(boolean chosen) {
        return chosen ? YES : "";
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Act.PLAN)
    @Transactional
    public Response save(MultivaluedMap<String, String> typed) {
        Directory directory = Directory.findById(visit.getDirectory().id);
        Typed form = forms.around(typed);
        check(form);
        if (!form.isGood()) {
            return Response.status(422).entity(Templates.appearance(form, false)).build();
        }
        if (!form.get("version").equals(String.valueOf(directory.version))) {
            return Response.status(Response.Status.CONFLICT).entity(Templates.appearance(form, true)).build();
        }
        history.changing(visit.getPerson().id, directory, () -> fill(directory, form));
        return Response.seeOther(URI.create(visit.getBase() + "appearance?saved")).build();
    }

    private void check(Typed form) {
        AppearanceMessages texts = forms.messages(AppearanceMessages.class);
        if (form.has("webAddress") && !ADDRESS.matcher(form.text("webAddress")).matches()) {
            form.problem("webAddress", texts.webAddressWrong());
        }
        if (form.has("spotColor") && !COLOR.matcher(form.text("spotColor")).matches()) {
            form.problem("spotColor", texts.spotColorWrong());
        }
        if (form.has("discreetPages") && !form.has("discreetName")) {
            form.problem("discreetName", texts.discreetNameNeeded());
        }
    }

    private void fill(Directory directory, Typed form) {
        directory.webAddress = form.textOrNull("webAddress");
        directory.searchEngines = form.has("searchEngines");
        directory.discreetName = pen.writing().text(directory.discreetName, form.text("discreetName"));
        directory.discreetPages = form.has("discreetPages");
        directory.localDigits = form.has("localDigits");
        directory.spotColor = form.textOrNull("spotColor");
    }
}
