package org.sala.web.team.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.sala.accounts.Act;
import org.sala.accounts.Person;
import org.sala.web.team.Allowed;
import org.sala.web.team.Visit;
import org.sala.workflow.GateClosedException;
import org.sala.workflow.Progress.StageProgress;
import org.sala.workflow.Workflow;

/** One of the four steps: what it asks for, the way through its gate, and the way back to it. */
@Path("/team/d/{slug}")
class StagePage {

    private final Visit visit;
    private final Workflow workflow;

    StagePage(Visit visit, Workflow workflow) {
        this.visit = visit;
        this.workflow = workflow;
    }

    /** A condition and its threshold as they stood when the gate was passed. */
    record Said(String condition, int threshold) {

        static Said of(String line) {
            String[] parts = line.split(" ");
            return new Said(parts[0], parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
        }
    }

    @CheckedTemplate(basePath = "team/dashboard")
    static class Templates {
        static native TemplateInstance stage(StageView stage, List<Said> said, String inWork, boolean refused);

        static native TemplateInstance goBack(String stage);
    }

    @GET
    @Path("/steps/{stage}")
    @Allowed(Act.VIEW)
    public TemplateInstance show(@RestPath String stage) {
        return page(stage, false);
    }

    private TemplateInstance page(String name, boolean refused) {
        mustExist(name);
        StageProgress stage = workflow.progress(visit.cycle(), List.of(name)).stage(name);
        String passedBy = stage.passage() == null ? null
                : Person.<Person>findByIdOptional(stage.passage().passedBy).map(person -> person.name).orElse("");
        List<Said> said = stage.passage() == null || stage.passage().said == null ? List.of()
                : stage.passage().said.lines().map(Said::of).toList();
        String inWork = visit.getSteps().stream().filter(Workflow.Step::isCurrent).map(Workflow.Step::name).findFirst().orElse(null);
        return Templates.stage(new StageView(stage, passedBy), said, inWork, refused);
    }

    private void mustExist(String name) {
        if (workflow.methodology().stages().stream().noneMatch(stage -> stage.name().equals(name))) {
            throw new NotFoundException();
        }
    }

    /** Passes the gate of a stage; when it is closed the page says why. Passing it twice is harmless. */
    @POST
    @Path("/gate-passages")
    @Allowed(Act.STEER)
    public Response pass(@RestForm String stage) {
        mustExist(stage);
        if (isDone(stage)) {
            return toOverview();
        }
        try {
            workflow.pass(visit.cycle(), stage, visit.getPerson().id);
        } catch (GateClosedException closed) {
            return Response.status(Response.Status.CONFLICT).entity(page(stage, true)).build();
        } catch (ConstraintViolationException faster) {
            // Of two who pass a gate at once the database lets one through; for the other it is passed as well.
            return toOverview();
        }
        return toOverview();
    }

    private boolean isDone(String name) {
        return workflow.steps(visit.cycle()).stream().anyMatch(step -> step.name().equals(name) && step.isDone());
    }

    @GET
    @Path("/returns/{stage}")
    @Allowed(Act.STEER)
    public Object ask(@RestPath String stage) {
        mustExist(stage);
        return isDone(stage) ? Templates.goBack(stage) : toOverview();
    }

    /** Goes back to an earlier stage. */
    @POST
    @Path("/returns")
    @Allowed(Act.STEER)
    public Response goBack(@RestForm String stage) {
        mustExist(stage);
        workflow.goBack(visit.cycle(), stage, visit.getPerson().id);
        return toOverview();
    }

    private Response toOverview() {
        return Response.seeOther(URI.create(visit.getBase())).build();
    }
}
