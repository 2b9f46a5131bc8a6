package org.sala.web.team.editions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;
import org.sala.accounts.Act;
import org.sala.editions.Edition;
import org.sala.editions.Edition.State;
import org.sala.editions.Editions;
import org.sala.web.team.Allowed;
import org.sala.web.team.Visit;

/** Taking the published edition away from readers, at once and for good. */
@Path("/team/d/{slug}/editions/{number}/withdrawal")
class WithdrawalPage {

    private final Visit visit;
    private final Editions editions;

    WithdrawalPage(Visit visit, Editions editions) {
        this.visit = visit;
        this.editions = editions;
    }

    @CheckedTemplate(basePath = "team/editions")
    static class Templates {
        static native TemplateInstance withdrawal(Edition edition);
    }

    @GET
    @Allowed(Act.TAKE_DOWN)
    public TemplateInstance ask(@RestPath int number) {
        return Templates.withdrawal(own(number));
    }

    private Edition own(int number) {
        return Edition.numbered(visit.getDirectory().id, number).orElseThrow(NotFoundException::new);
    }

    /** Doing it twice is harmless; what readers do not have cannot be taken from them. */
    @POST
    @Allowed(Act.TAKE_DOWN)
    @Transactional
    public Response withdraw(@RestPath int number) {
        Edition edition = own(number);
        if (edition.state != State.PUBLISHED && edition.state != State.WITHDRAWN) {
            return Response.status(Response.Status.CONFLICT).entity(Templates.withdrawal(edition)).build();
        }
        editions.withdraw(edition, visit.getPerson().id);
        return Response.seeOther(URI.create(visit.getBase() + "editions/" + number + "?saved")).build();
    }
}
