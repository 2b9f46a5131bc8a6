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
import org.sala.directories.Directory;
import org.sala.history.History;
import org.sala.planning.Partner;
import org.sala.planning.Plan;
import org.sala.web.team.Allowed;
import org.sala.web.team.Changes;
import org.sala.web.team.Speech;
import org.sala.web.team.Visit;

/** The plan: what the directory covers, who makes it, and when. */
@Path("/team/d/{slug}/plan")
class PlanPage {

    private final Visit visit;
    private final PlanChoices choices;
    private final History history;
    private final Changes changes;
    private final Speech speech;

    PlanPage(Visit visit, PlanChoices choices, History history, Changes changes, Speech speech) {
        this.visit = visit;
        this.choices = choices;
        this.history = history;
        this.changes = changes;
        this.speech = speech;
    }

    @CheckedTemplate(basePath = "team/planning")
    static class Templates {
        static native TemplateInstance plan(PlanForm form, PlanChoices.Lists lists, Map<String, String> errors,
                                            boolean conflict, List<Changes.Line> meanwhile);

        static native TemplateInstance planRead(Plan plan, Directory directory, List<Partner> partners);
    }

    @GET
    @Allowed(Act.VIEW)
    @Transactional
    public TemplateInstance show() {
        Directory directory = Directory.findById(visit.getDirectory().id);
        Plan plan = Plan.of(directory.id);
        if (!visit.may(Act.PLAN.name())) {
            return Templates.planRead(plan, directory, Partner.inDirectory(directory.id));
        }
        PlanForm form = PlanForm.of(directory, plan);
        form.seen = Seen.now(plan, directory, choices.now()).toString();
        return page(form, directory, Map.of(), null);
    }

    /** {@code meanwhile} is null unless somebody else was faster. */
    private TemplateInstance page(PlanForm form, Directory directory, Map<String, String> errors, List<Changes.Line> meanwhile) {
        return Templates.plan(form, choices.lists(form, directory), errors, meanwhile != null, meanwhile == null ? List.of() : meanwhile);
    }

    @POST
    @Allowed(Act.PLAN)
    @Transactional
    public Response save(@BeanParam PlanForm form) {
        Directory directory = Directory.findById(visit.getDirectory().id);
        Plan plan = Plan.of(directory.id);
        Seen seen = Seen.of(form.seen);
        if (!seen.isStill(plan, directory)) {
            form.seen = Seen.now(plan, directory, choices.now()).toString();
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(form, directory, Map.of(), changes.since(directory.id, seen.at()))).build();
        }
        Map<String, String> errors = PlanProblems.of(form, directory, speech.of(PlanningMessages.class));
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(form, directory, errors, null)).build();
        }
        history.changing(visit.getPerson().id, directory, () -> form.writeTo(directory));
        history.changing(visit.getPerson().id, plan, () -> form.writeTo(plan));
        return Response.seeOther(URI.create(visit.getBase() + "plan?saved")).build();
    }
}
