package org.sala.web.team.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.sala.accounts.Act;
import org.sala.web.team.Allowed;
import org.sala.web.team.Visit;
import org.sala.workflow.GateClosedException;
import org.sala.workflow.Progress;
import org.sala.workflow.Workflow;

/** Where a directory stands. */
@Path("/team/d/{slug}")
class DashboardPage {

    private final Visit visit;
    private final Workflow workflow;

    DashboardPage(Visit visit, Workflow workflow) {
        this.visit = visit;
        this.workflow = workflow;
    }

    @CheckedTemplate(basePath = "team/dashboard")
    static class Templates {
        static native TemplateInstance dashboard(Progress progress);
    }

    @GET
    @Allowed(Act.VIEW)
    public TemplateInstance show() {
        return Templates.dashboard(workflow.progress(visit.cycle()));
    }

    /** Passes the gate of a stage; when it is closed the overview says why. */
    @POST
    @Path("/gate-passages")
    @Allowed(Act.STEER)
    public Response pass(@RestForm String stage) {
        try {
            workflow.pass(visit.cycle(), stage, visit.getPerson().id);
        } catch (GateClosedException closed) {
            return Response.status(Response.Status.CONFLICT).entity(show()).build();
        }
        return Response.seeOther(URI.create(visit.getBase())).build();
    }

    /** Goes back to an earlier stage. */
    @POST
    @Path("/returns")
    @Allowed(Act.STEER)
    public Response goBack(@RestForm String stage) {
        workflow.goBack(visit.cycle(), stage, visit.getPerson().id);
        return Response.seeOther(URI.create(visit.getBase())).build();
    }
}
