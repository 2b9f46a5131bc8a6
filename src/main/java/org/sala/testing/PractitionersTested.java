package org.sala.testing;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** Enough test rounds were held with practitioners. */
@ApplicationScoped
class PractitionersTested implements Condition {

    @Override
    public String name() {
        return "practitionersTested";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        long held = TestRound.count("directoryId = ?1 and editionNumber = ?2 and participants > 0 and testers = ?3",
                cycle.directoryId(), cycle.editionNumber(), TestRound.Testers.PRACTITIONERS);
        return Outcome.missing(Math.max(0, threshold - held), "test-rounds");
    }
}
