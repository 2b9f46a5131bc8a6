package org.sala.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sala.history.Change;
import org.sala.workflow.Approval;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** The latest word on the edition is an approval, by somebody who changed nothing in this cycle, given after the last change. */
@ApplicationScoped
class EditionIsApproved implements Condition {

    private static final String PAGE = "approvals/test";
    /** Where copies go is planned while the approved edition waits; readers see none of it. */
    private static final List<String> NOT_IN_AN_EDITION = List.of("DistributionPoint");

    @Override
    public String name() {
        return "editionIsApproved";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        Approval approval = Approval.latest(cycle, "test").orElse(null);
        if (approval == null || approval.decision != Approval.Decision.APPROVED) {
            return Outcome.of(false, PAGE);
        }
        long changesSince = Change.count("directoryId = ?1 and at > ?2 and recordType not in ?3", cycle.directoryId(),
                approval.decidedAt, NOT_IN_AN_EDITION);
        return Outcome.of(EditionApproval.isSecondPerson(cycle, approval.decidedBy) && changesSince == 0, PAGE);
    }
}
