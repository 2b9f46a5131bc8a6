package org.sala.web.team.planning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.sala.accounts.Act;
import org.sala.history.History;
import org.sala.planning.Partner;
import org.sala.web.team.Allowed;
import org.sala.web.team.Changes;
import org.sala.web.team.Speech;
import org.sala.web.team.Visit;

/** One partner: changed or taken out. */
@Path("/team/d/{slug}/plan/partners/{id}")
class PartnerPage {

    private final Visit visit;
    private final PlanChoices choices;
    private final History history;
    private final Changes changes;
    private final Speech speech;

    PartnerPage(Visit visit, PlanChoices choices, History history, Changes changes, Speech speech) {
        this.visit = visit;
        this.choices = choices;
        this.history = history;
        this.changes = changes;
        this.speech = speech;
    }

    @CheckedTemplate(basePath = "team/planning")
    static class Templates {
        static native TemplateInstance partner(UUID id, PartnerForm form, Map<String, String> errors, boolean conflict,
                                               List<Changes.Line> meanwhile);

        static native TemplateInstance partnerRemoval(Partner partner);
    }

    private Partner partner(UUID id) {
        return Partner.<Partner>find("id = ?1 and directoryId = ?2", id, visit.getDirectory().id).firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Allowed(Act.PLAN)
    public TemplateInstance show(@RestPath UUID id) {
        return Templates.partner(id, PartnerForm.of(partner(id), choices.now()), Map.of(), false, List.of());
    }

    @POST
    @Allowed(Act.PLAN)
    @Transactional
    public Response save(@RestPath UUID id, @BeanParam PartnerForm form) {
        Partner partner = partner(id);
        if (form.version != partner.version) {
            List<Changes.Line> meanwhile = changes.since(id, Instant.ofEpochMilli(form.shownAt));
            form.version = partner.version;
            return Response.status(Response.Status.CONFLICT).entity(Templates.partner(id, form, Map.of(), true, meanwhile)).build();
        }
        Map<String, String> errors = form.problems(speech.of(PlanningMessages.class));
        if (!errors.isEmpty()) {
            return Response.status(422).entity(Templates.partner(id, form, errors, false, List.of())).build();
        }
        history.changing(visit.getPerson().id, partner, () -> form.writeTo(partner));
        return toPartners();
    }

    @GET
    @Path("/removal")
    @Allowed(Act.PLAN)
    public TemplateInstance ask(@RestPath UUID id) {
        return Templates.partnerRemoval(partner(id));
    }

    @POST
    @Path("/removal")
    @Allowed(Act.PLAN)
    @Transactional
    public Response remove(@RestPath UUID id) {
        Partner partner = partner(id);
        history.removed(visit.getPerson().id, partner);
        partner.delete();
        return toPartners();
    }

    private Response toPartners() {
        return Response.seeOther(URI.create(visit.getBase() + "plan/partners?saved")).build();
    }
}
