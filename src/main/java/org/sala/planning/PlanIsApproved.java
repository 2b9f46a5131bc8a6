package org.sala.planning;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.history.Change;
import org.sala.workflow.Approval;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** The latest word on the plan is an approval, given after its last change by somebody who did not make that change. */
@ApplicationScoped
class PlanIsApproved implements Condition {

    @Override
    public String name() {
        return "planIsApproved";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        Change last = PlanApproval.lastChange(cycle.directoryId());
        boolean approved = Approval.latest(cycle, "plan").filter(approval -> approval.decision == Approval.Decision.APPROVED)
                .filter(approval -> last == null || (approval.decidedAt.isAfter(last.at)
                        && !approval.decidedBy.equals(last.personId)))
                .isPresent();
        return Outcome.of(approved, "approvals/plan");
    }
}
