package org.sala.web.team.planning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.sala.accounts.Act;
import org.sala.history.History;
import org.sala.planning.Partner;
import org.sala.web.team.Allowed;
import org.sala.web.team.Speech;
import org.sala.web.team.Visit;

/** The partners of a directory. */
@Path("/team/d/{slug}/plan/partners")
class PartnersPage {

    private final Visit visit;
    private final History history;
    private final Speech speech;

    PartnersPage(Visit visit, History history, Speech speech) {
        this.visit = visit;
        this.history = history;
        this.speech = speech;
    }

    @CheckedTemplate(basePath = "team/planning")
    static class Templates {
        static native TemplateInstance partners(List<Partner> partners, PartnerForm form, Map<String, String> errors);
    }

    @GET
    @Allowed(Act.VIEW)
    public TemplateInstance show() {
        return page(new PartnerForm(), Map.of());
    }

    private TemplateInstance page(PartnerForm form, Map<String, String> errors) {
        return Templates.partners(Partner.inDirectory(visit.getDirectory().id), form, errors);
    }

    @POST
    @Allowed(Act.PLAN)
    @Transactional
    public Response add(@BeanParam PartnerForm form) {
        Map<String, String> errors = form.problems(speech.of(PlanningMessages.class));
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(form, errors)).build();
        }
        Partner partner = new Partner(visit.getDirectory().id, form.name.strip());
        form.writeTo(partner);
        partner.persist();
        history.made(visit.getPerson().id, partner);
        return Response.seeOther(URI.create(visit.getBase() + "plan/partners?saved")).build();
    }
}
