package org.sala.web.team.approvals;

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
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.sala.accounts.Act;
import org.sala.web.team.Allowed;
import org.sala.web.team.Speech;
import org.sala.web.team.Visit;
import org.sala.workflow.Workflow;

/** What a second person is asked to approve: the plan, or the edition before it goes out. */
@Path("/team/d/{slug}/approvals/{stage}")
class ApprovalsPage {

    private final Visit visit;
    private final Subjects subjects;
    private final Workflow workflow;
    private final Speech speech;

    ApprovalsPage(Visit visit, Subjects subjects, Workflow workflow, Speech speech) {
        this.visit = visit;
        this.subjects = subjects;
        this.workflow = workflow;
        this.speech = speech;
    }

    @CheckedTemplate(basePath = "team/approvals")
    static class Templates {
        static native TemplateInstance plan(Question question, Subjects.PlanSubject subject, DecisionForm form,
                                            Map<String, String> errors);

        static native TemplateInstance test(Question question, Subjects.EditionSubject subject, DecisionForm form,
                                            Map<String, String> errors);
    }

    @GET
    @Allowed(Act.VIEW)
    @Transactional
    public TemplateInstance show(@RestPath String stage) {
        return page(stage, new DecisionForm(), Map.of(), false);
    }

    private TemplateInstance page(String stage, DecisionForm form, Map<String, String> errors, boolean changedMeanwhile) {
        form.shownAt = subjects.now().toEpochMilli();
        Question question = subjects.question(stage, changedMeanwhile);
        return switch (stage) {
            case "plan" -> Templates.plan(question, subjects.plan(), form, errors);
            case "test" -> Templates.test(question, subjects.edition(), form, errors);
            default -> throw new NotFoundException();
        };
    }

    /** Approves or sends back. What changed after the page was shown has to be read first. */
    @POST
    @Path("/decisions")
    @Allowed(Act.APPROVE)
    @Transactional
    public Response decide(@RestPath String stage, @BeanParam DecisionForm form) {
        if (!subjects.isSecondPerson(stage)) {
            return Response.status(Response.Status.CONFLICT).entity(page(stage, form, Map.of(), false)).build();
        }
        if (subjects.changedSince(stage, form.shownAt)) {
            return Response.status(Response.Status.CONFLICT).entity(page(stage, form, Map.of(), true)).build();
        }
        Map<String, String> errors = form.problems(speech.of(ApprovalsMessages.class));
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(stage, form, errors, false)).build();
        }
        workflow.decide(visit.cycle(), stage, form.decision().orElseThrow(), visit.getPerson().id, form.remark());
        return Response.seeOther(URI.create(visit.getBase() + "approvals/" + stage + "?saved")).build();
    }
}
