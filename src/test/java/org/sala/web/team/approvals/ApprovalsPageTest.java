package org.sala.web.team.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.editions.Editions;
import org.sala.history.History;
import org.sala.planning.Plan;
import org.sala.samples.Browser;
import org.sala.samples.Cast;
import org.sala.samples.CastPlan;
import org.sala.workflow.Approval;

@QuarkusTest
class ApprovalsPageTest {

    @Inject
    Editions editions;
    @Inject
    History history;

    @Test
    void aSecondPersonReadsTheWholePlanAndApprovesIt() {
        Cast cast = planned("approve");
        Browser approver = cast.as(Role.APPROVER);
        assertThat(approver.get(cast.page("approvals/plan")).asString()).contains("Pailang Network, coordination office",
                "Addresses of safe houses stay with the team.", "Open Pavilion Foundation", "Nobody has decided yet");

        assertThat(decide(approver, cast, "plan", "approved", "Well done", now()).statusCode()).isEqualTo(303);

        assertThat(cast.as(Role.COORDINATOR).get(cast.page("approvals/plan")).asString())
                .contains("This is approved as it is now", "Well done", "approver");
        assertThat(cast.as(Role.COORDINATOR).get(cast.page("")).asString()).contains("Finish the step “Plan”");
    }

    @Test
    void whoSendsItBackSaysWhatHasToChange() {
        Cast cast = planned("approve-back");
        Browser approver = cast.as(Role.APPROVER);
        approver.get(cast.page("approvals/plan"));

        Response silent = decide(approver, cast, "plan", "sent_back", " ", now());
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.asString()).contains("Write what has to change");

        assertThat(decide(approver, cast, "plan", "sent_back", "<i>Name</i> the budget", now()).statusCode()).isEqualTo(303);
        assertThat(approver.get(cast.page("approvals/plan")).asString()).contains("Sent back", "&lt;i&gt;Name")
                .doesNotContain("This is approved as it is now");
    }

    @Test
    void whoMadeTheLastChangeIsToldThatASecondPersonHasToDecide() {
        Cast cast = planned("approve-second");
        change(cast, Role.APPROVER);
        Browser approver = cast.as(Role.APPROVER);

        assertThat(approver.get(cast.page("approvals/plan")).asString()).contains("a second person has to decide")
                .doesNotContain("name=\"decision\"");
        assertThat(decide(approver, cast, "plan", "approved", "", now()).statusCode()).isEqualTo(409);
        assertThat(decide(approver, cast, "test", "approved", "", now()).statusCode()).isEqualTo(409);
        assertThat(approvals(cast)).isZero();
    }

    @Test
    void whatChangedWhileSomebodyWasReadingIsReadAgainFirst() {
        Cast cast = planned("approve-meanwhile");
        Browser approver = cast.as(Role.APPROVER);
        approver.get(cast.page("approvals/plan"));
        long shown = now();
        change(cast, Role.COORDINATOR);

        Response answer = decide(approver, cast, "plan", "approved", "My remark", shown);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Something was changed while you were reading", "My remark");
        assertThat(approvals(cast)).isZero();
    }

    @Test
    void whoCannotApproveSeesWhomToAsk() {
        Cast cast = planned("approve-ask");

        assertThat(cast.as(Role.COORDINATOR).get(cast.page("approvals/test")).asString())
                .contains("mailto:approver@approve-ask.example", "What was entered for this first edition").doesNotContain("name=\"decision\"");
        assertThat(cast.as(Role.COORDINATOR).get(cast.page("approvals/map")).statusCode()).isEqualTo(404);
    }

    private Cast planned(String slug) {
        Cast cast = Cast.of(slug, editions);
        CastPlan.write(cast);
        return cast;
    }

    private void change(Cast cast, Role role) {
        QuarkusTransaction.requiringNew().run(() -> {
            Plan plan = Plan.of(cast.directoryId);
            history.changing(cast.id(role), plan, () -> plan.budget = "A budget by " + role);
        });
    }

    private static long now() {
        return Instant.now().toEpochMilli() + 1;
    }

    private static Response decide(Browser browser, Cast cast, String stage, String decision, String remark, long shownAt) {
        return browser.post(cast.page("approvals/" + stage + "/decisions"), "decision", decision, "remark", remark, "shownAt",
                String.valueOf(shownAt));
    }

    private static long approvals(Cast cast) {
        return QuarkusTransaction.requiringNew().call(() -> Approval.count("directoryId", cast.directoryId));
    }
}
