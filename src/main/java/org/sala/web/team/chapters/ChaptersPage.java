package org.sala.web.team.chapters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.sala.accounts.Act;
import org.sala.directories.Chapter;
import org.sala.directories.Chapters;
import org.sala.web.team.Allowed;
import org.sala.web.team.Visit;

/** The chapters in the order readers meet them. */
@Path("/team/d/{slug}/chapters")
class ChaptersPage {

    private final Visit visit;
    private final Chapters chapters;

    ChaptersPage(Visit visit, Chapters chapters) {
        this.visit = visit;
        this.chapters = chapters;
    }

    @CheckedTemplate(basePath = "team/chapters")
    static class Templates {
        static native TemplateInstance chapters(List<Chapter> chapters);

        static native TemplateInstance removal(Chapter chapter);
    }

    @GET
    @Allowed(Act.VIEW)
    @Transactional
    public TemplateInstance show() {
        return Templates.chapters(Chapter.inDirectory(visit.getDirectory().id));
    }

    @POST
    @Path("/{id}/moves")
    @Allowed(Act.MAP)
    @Transactional
    public Response move(UUID id, @RestForm String to) {
        chapters.move(find(visit, id), "up".equals(to), visit.getPerson().id);
        return Response.seeOther(URI.create(visit.getBase() + "chapters")).build();
    }

    @GET
    @Path("/{id}/removal")
    @Allowed(Act.MAP)
    @Transactional
    public TemplateInstance ask(UUID id) {
        return Templates.removal(find(visit, id));
    }

    @POST
    @Path("/{id}/removals")
    @Allowed(Act.MAP)
    @Transactional
    public Response remove(UUID id) {
        chapters.remove(find(visit, id), visit.getPerson().id);
        return Response.seeOther(URI.create(visit.getBase() + "chapters?saved=1")).build();
    }

    static Chapter find(Visit visit, UUID id) {
        return Chapter.<Chapter>find("id = ?1 and directoryId = ?2", id, visit.getDirectory().id).firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }
}
