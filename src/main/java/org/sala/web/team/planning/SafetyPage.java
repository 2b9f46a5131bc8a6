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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sala.accounts.Act;
import org.sala.directories.Directory;
import org.sala.history.History;
import org.sala.planning.Plan;
import org.sala.web.team.Allowed;
import org.sala.web.team.Changes;
import org.sala.web.team.Speech;
import org.sala.web.team.Visit;

/** The safety questions and what the team answered. */
@Path("/team/d/{slug}/plan/safety")
class SafetyPage {

    private final Visit visit;
    private final PlanChoices choices;
    private final History history;
    private final Changes changes;
    private final Speech speech;

    SafetyPage(Visit visit, PlanChoices choices, History history, Changes changes, Speech speech) {
        this.visit = visit;
        this.choices = choices;
        this.history = history;
        this.changes = changes;
        this.speech = speech;
    }

    @CheckedTemplate(basePath = "team/planning")
    static class Templates {
        static native TemplateInstance safety(List<String> answers, String seen, Map<String, String> errors,
                                              boolean conflict, List<Changes.Line> meanwhile);
    }

    @GET
    @Allowed(Act.VIEW)
    @Transactional
    public TemplateInstance show() {
        return page(Plan.of(visit.getDirectory().id), null, Map.of(), null);
    }

    /** {@code typed} is null where the page shows what is kept, {@code meanwhile} unless somebody else was faster. */
    private TemplateInstance page(Plan plan, List<String> typed, Map<String, String> errors, List<Changes.Line> meanwhile) {
        Directory directory = Directory.findById(plan.directoryId);
        return Templates.safety(typed == null ? plan.safetyAnswers() : typed,
                Seen.now(plan, directory, choices.now()).toString(), errors, meanwhile != null,
                meanwhile == null ? List.of() : meanwhile);
    }

    @POST
    @Allowed(Act.PLAN)
    @Transactional
    public Response save(@BeanParam SafetyForm form) {
        Plan plan = Plan.of(visit.getDirectory().id);
        Seen seen = Seen.of(form.seen);
        if (seen.plan() != plan.version) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(plan, form.answers(), Map.of(), changes.since(plan.directoryId, seen.at()))).build();
        }
        Map<String, String> errors = problems(form);
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(plan, form.answers(), errors, null)).build();
        }
        history.changing(visit.getPerson().id, plan, () -> form.writeTo(plan));
        return Response.seeOther(URI.create(visit.getBase() + "plan/safety?saved")).build();
    }

    private Map<String, String> problems(SafetyForm form) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (int number = 1; number <= Plan.SAFETY_QUESTIONS; number++) {
            String answer = form.answers().get(number - 1);
            if (answer != null && answer.length() > SafetyForm.LONGEST) {
                problems.put(SafetyKeys.safetyKey(number), speech.of(PlanningMessages.class).tooLong(SafetyForm.LONGEST));
            }
        }
        return problems;
    }
}
