package org.sala.web.team.editions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.logging.Logger;
import org.sala.accounts.Act;
import org.sala.editions.Edition;
import org.sala.editions.Editions;
import org.sala.web.team.Allowed;
import org.sala.web.team.Visit;

/** All editions of a directory, and the way to the next one. */
@Path("/team/d/{slug}/editions")
class EditionsPage {

    private static final Logger LOG = Logger.getLogger(EditionsPage.class);

    private final Visit visit;
    private final Readiness readiness;
    private final Editions editions;

    EditionsPage(Visit visit, Readiness readiness, Editions editions) {
        this.visit = visit;
        this.readiness = readiness;
        this.editions = editions;
    }

    @CheckedTemplate(basePath = "team/editions")
    static class Templates {
        static native TemplateInstance editions(List<Edition> editions, Edition inWork, Readiness.Checklist checklist);
    }

    @GET
    @Allowed(Act.VIEW)
    public TemplateInstance show() {
        Edition inWork = visit.getEdition();
        return Templates.editions(Edition.ofDirectory(visit.getDirectory().id), inWork,
                inWork.state == Edition.State.IN_PREPARATION ? readiness.checklist() : null);
    }

    /** Opens the next edition. When somebody else just did, that is the next one too. */
    @POST
    @Allowed(Act.STEER)
    public Response openNext() {
        try {
            editions.openNext(visit.getDirectory().id);
        } catch (Editions.StillInPreparationException already) {
            LOG.debug("The next edition was open already", already);
        }
        return Response.seeOther(URI.create(visit.getBase() + "editions?saved")).build();
    }
}
