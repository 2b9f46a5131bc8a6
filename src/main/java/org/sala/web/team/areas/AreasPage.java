package org.sala.web.team.areas;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sala.accounts.Act;
import org.sala.catalog.AdministrativeArea;
import org.sala.catalog.AdministrativeAreas;
import org.sala.web.team.Allowed;
import org.sala.web.team.Choices;
import org.sala.web.team.Forms;
import org.sala.web.team.Kept;
import org.sala.web.team.Option;
import org.sala.web.team.Pen;
import org.sala.web.team.Typed;
import org.sala.web.team.Visit;

/** The areas of a directory, and the form that adds or changes one. */
@Path("/team/d/{slug}/areas")
class AreasPage {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final List<String> LEVELS = List.of("1", "2", "3");

    private final Visit visit;
    private final AdministrativeAreas areas;
    private final Forms forms;
    private final Choices choices;
    private final Pen pen;

    AreasPage(Visit visit, AdministrativeAreas areas, Forms forms, Choices choices, Pen pen) {
        this.visit = visit;
        this.areas = areas;
        this.forms = forms;
        this.choices = choices;
        this.pen = pen;
    }

    @CheckedTemplate(basePath = "team/areas")
    static class Templates {
        /** {@code area} is the one to change, null when one is added. */
        static native TemplateInstance areas(List<AdministrativeArea> areas, AdministrativeArea area, Typed form, List<Option> levels,
                                             List<Option> parents, boolean late, String writtenIn);
    }

    @GET
    @Allowed(Act.VIEW)
    @Transactional
    public TemplateInstance show() {
        return page(null, forms.around(new Kept().put("level", "2").values()), false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Act.MAP)
    @Transactional
    public Response enter(MultivaluedMap<String, String> typed) {
        Typed form = forms.around(typed);
        AdministrativeAreas.Sheet sheet = read(form, form.needed("code"));
        if (form.has("code") && !CODE.matcher(sheet.code()).matches()) {
            form.problem("code", forms.messages(AreaMessages.class).codeWrong());
        } else if (AdministrativeAreas.isTaken(visit.getDirectory().id, sheet.code())) {
            form.problem("code", forms.messages(AreaMessages.class).codeTaken());
        }
        if (!form.isGood()) {
            return Response.status(422).entity(page(null, form, false)).build();
        }
        areas.enter(visit.getDirectory().id, sheet, pen.writing());
        return saved();
    }

    @GET
    @Path("/{id}")
    @Allowed(Act.VIEW)
    @Transactional
    public TemplateInstance show(UUID id) {
        AdministrativeArea area = find(id);
        return page(area, forms.around(new Kept().put("level", area.level).put("parent", area.parentCode).text("name", area.name).values()), false);
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Act.MAP)
    @Transactional
    public Response change(UUID id, MultivaluedMap<String, String> typed) {
        AdministrativeArea area = find(id);
        Typed form = forms.around(typed);
        AdministrativeAreas.Sheet sheet = read(form, area.code);
        if (!form.get("version").equals(String.valueOf(area.version))) {
            return Response.status(Response.Status.CONFLICT).entity(page(area, form, true)).build();
        }
        if (AdministrativeAreas.isWithin(visit.getDirectory().id, sheet.parent(), area.code)) {
            form.problem("parent", forms.messages(AreaMessages.class).parentWithin());
        }
        if (!form.isGood()) {
            return Response.status(422).entity(page(area, form, false)).build();
        }
        areas.change(area, sheet, pen.writing());
        return saved();
    }

    private AdministrativeAreas.Sheet read(Typed form, String code) {
        if (!LEVELS.contains(form.get("level"))) {
            form.choose("level");
        }
        String parent = form.textOrNull("parent");
        if (parent != null && !AdministrativeAreas.isTaken(visit.getDirectory().id, parent)) {
            form.choose("parent");
        }
        return new AdministrativeAreas.Sheet(code, parent, LEVELS.indexOf(form.get("level")) + 1, form.needed("name"));
    }

    private AdministrativeArea find(UUID id) {
        return AdministrativeArea.<AdministrativeArea>find("id = ?1 and directoryId = ?2", id, visit.getDirectory().id)
                .firstResultOptional().orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(AdministrativeArea area, Typed form, boolean late) {
        return Templates.areas(AdministrativeArea.inDirectory(visit.getDirectory().id), area, form,
                choices.words("areaLevel", LEVELS, form.all("level")), choices.areas(form.all("parent")), late, pen.language());
    }

    private Response saved() {
        return Response.seeOther(URI.create(visit.getBase() + "areas?saved=1")).build();
    }
}
