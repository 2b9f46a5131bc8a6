package org.sala.web.team.services;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.sala.accounts.Act;
import org.sala.catalog.Service;
import org.sala.distribution.TakeDowns;
import org.sala.web.team.Allowed;
import org.sala.web.team.Visit;

/** Takes an entry away from readers at once, after asking. */
@Path("/team/d/{slug}/services/{id}")
class TakeDownPage {

    private final Visit visit;
    private final TakeDowns takeDowns;

    TakeDownPage(Visit visit, TakeDowns takeDowns) {
        this.visit = visit;
        this.takeDowns = takeDowns;
    }

    @CheckedTemplate(basePath = "team/services")
    static class Templates {
        static native TemplateInstance takeDown(Service service);
    }

    @GET
    @Path("/take-down")
    @Allowed(Act.TAKE_DOWN)
    @Transactional
    public TemplateInstance ask(UUID id) {
        return Templates.takeDown(ServicePage.find(visit, id));
    }

    /** Asks for no more than a click: a reason may be added, but nothing stands between danger and its end. */
    @POST
    @Path("/take-downs")
    @Allowed(Act.TAKE_DOWN)
    @Transactional
    public Response takeDown(UUID id, @RestForm String reason) {
        takeDowns.takeDown(ServicePage.find(visit, id), visit.getDirectory().zone(), visit.getPerson().id, reason);
        return Response.seeOther(URI.create(visit.getBase() + "services/" + id + "?saved=1")).build();
    }
}
