package org.sala.web.team.planning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sala.accounts.Act;
import org.sala.web.team.Allowed;
import org.sala.web.team.Speech;
import org.sala.web.team.Visit;
import org.sala.workflow.Methodology.Requirement;
import org.sala.workflow.Threshold;
import org.sala.workflow.Workflow;

/** How many of something a condition asks for, where an organization may choose. */
@Path("/team/d/{slug}/plan/thresholds")
class ThresholdsPage {

    private static final int MOST = 999;

    private final Visit visit;
    private final Workflow workflow;
    private final Speech speech;

    ThresholdsPage(Visit visit, Workflow workflow, Speech speech) {
        this.visit = visit;
        this.workflow = workflow;
        this.speech = speech;
    }

    /** A condition, what the method suggests for it, and what stands in its field. */
    record Row(String condition, int suggested, String typed) {

        public String key() {
            return "threshold_" + condition;
        }
    }

    @CheckedTemplate(basePath = "team/planning")
    static class Templates {
        static native TemplateInstance thresholds(List<Row> rows, Map<String, String> errors);
    }

    private List<Requirement> changeable() {
        return workflow.methodology().stages().stream().flatMap(stage -> stage.tasks().stream())
                .flatMap(task -> task.conditions().stream()).filter(condition -> condition.threshold() != null).toList();
    }

    @GET
    @Allowed(Act.PLAN)
    public TemplateInstance show() {
        Map<String, Integer> chosen = Threshold.of(visit.getDirectory().id);
        return page(condition -> String.valueOf(chosen.getOrDefault(condition.condition(), condition.threshold())), Map.of());
    }

    private TemplateInstance page(Function<Requirement, String> typed, Map<String, String> errors) {
        return Templates.thresholds(changeable().stream().map(condition -> new Row(condition.condition(), condition.threshold(),
                typed.apply(condition))).toList(), errors);
    }

    @POST
    @Allowed(Act.PLAN)
    @Transactional
    public Response save(MultivaluedMap<String, String> form) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Requirement condition : changeable()) {
            String typed = String.valueOf(form.getFirst(condition.condition())).strip();
            if (!typed.matches("[1-9]\\d{0,2}")) {
                errors.put(condition.condition(), speech.of(PlanningMessages.class).thresholdNeeded(MOST));
            }
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(condition -> form.getFirst(condition.condition()), errors)).build();
        }
        changeable().forEach(condition -> Threshold.set(visit.getDirectory().id, condition.condition(),
                Integer.parseInt(form.getFirst(condition.condition()).strip())));
        return Response.seeOther(URI.create(visit.getBase() + "plan/thresholds?saved")).build();
    }
}
