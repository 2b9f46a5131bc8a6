package org.sala.planning;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** It is set after how many days an entry has to be checked again. */
@ApplicationScoped
class ReviewIntervalIsSet implements Condition {

    @Override
    public String name() {
        return "reviewIntervalIsSet";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        return Outcome.of(Plan.of(cycle.directoryId()).reviewIntervalDays != null, "plan#reviewIntervalDays");
    }
}
