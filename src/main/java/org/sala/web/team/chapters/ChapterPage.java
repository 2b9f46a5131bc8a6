package org.sala.web.team.chapters;

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
import java.util.List;
import java.util.UUID;
import org.sala.accounts.Act;
import org.sala.directories.Chapter;
import org.sala.directories.Chapters;
import org.sala.mapping.Changes;
import org.sala.values.Audience;
import org.sala.web.team.Allowed;
import org.sala.web.team.Choices;
import org.sala.web.team.Forms;
import org.sala.web.team.Kept;
import org.sala.web.team.Option;
import org.sala.web.team.Pen;
import org.sala.web.team.Typed;
import org.sala.web.team.Visit;

/** Writes a chapter, or changes one. */
@Path("/team/d/{slug}/chapters")
class ChapterPage {

    private final Visit visit;
    private final Chapters chapters;
    private final Forms forms;
    private final Choices choices;
    private final Pen pen;

    ChapterPage(Visit visit, Chapters chapters, Forms forms, Choices choices, Pen pen) {
        this.visit = visit;
        this.chapters = chapters;
        this.forms = forms;
        this.choices = choices;
        this.pen = pen;
    }

    @CheckedTemplate(basePath = "team/chapters")
    static class Templates {
        /** {@code chapter} is null for a new one; {@code meanwhile} is what others changed of it when a form came too late. */
        static native TemplateInstance chapter(Chapter chapter, Typed form, List<Option> positions, List<Option> audiences,
                                               List<Changes.Line> meanwhile, String writtenIn);
    }

    @GET
    @Path("/new")
    @Allowed(Act.MAP)
    public TemplateInstance showNew() {
        return page(null, forms.around(new Kept().put("position", Chapter.Position.FRONT).put("audience", Audience.HANDOUT).values()), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Act.MAP)
    @Transactional
    public Response write(MultivaluedMap<String, String> typed) {
        Typed form = forms.around(typed);
        Chapters.Sheet sheet = read(form, null);
        if (!form.isGood()) {
            return Response.status(422).entity(page(null, form, List.of())).build();
        }
        chapters.write(visit.getDirectory().id, sheet, pen.writing());
        return saved();
    }

    @GET
    @Path("/{id}")
    @Allowed(Act.VIEW)
    @Transactional
    public TemplateInstance show(UUID id) {
        Chapter chapter = ChaptersPage.find(visit, id);
        return page(chapter, forms.around(new Kept().put("slug", chapter.slug).put("position", chapter.position)
                .put("audience", chapter.audience).text("title", chapter.title).text("body", chapter.body).values()), List.of());
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Act.MAP)
    @Transactional
    public Response change(UUID id, MultivaluedMap<String, String> typed) {
        Chapter chapter = ChaptersPage.find(visit, id);
        Typed form = forms.around(typed);
        Chapters.Sheet sheet = read(form, id);
        if (!form.get("version").equals(String.valueOf(chapter.version))) {
            return Response.status(Response.Status.CONFLICT).entity(page(chapter, form,
                    Changes.of(id, chapter.directoryId, java.time.Instant.EPOCH).stream().limit(5).toList())).build();
        }
        if (!form.isGood()) {
            return Response.status(422).entity(page(chapter, form, List.of())).build();
        }
        chapters.change(chapter, sheet, pen.writing());
        return saved();
    }

    private Chapters.Sheet read(Typed form, UUID id) {
        Chapters.Sheet sheet = new Chapters.Sheet(form.needed("slug"), form.constant("position", Chapter.Position.values()),
                form.constant("audience", Audience.values()), form.needed("title"), form.text("body"));
        if (form.has("slug") && !sheet.hasGoodSlug()) {
            form.problem("slug", forms.messages(ChapterMessages.class).slugWrong());
        } else if (Chapters.isTaken(visit.getDirectory().id, sheet.slug(), id)) {
            form.problem("slug", forms.messages(ChapterMessages.class).slugTaken());
        }
        return sheet;
    }

    private TemplateInstance page(Chapter chapter, Typed form, List<Changes.Line> meanwhile) {
        return Templates.chapter(chapter, form, choices.words("position", List.of(Chapter.Position.values()), form.all("position")),
                choices.words("seenBy", List.of(Audience.values()), form.all("audience")), meanwhile, pen.language());
    }

    private Response saved() {
        return Response.seeOther(URI.create(visit.getBase() + "chapters?saved=1")).build();
    }
}
