package org.sala.planning;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** It is written which services are listed. */
@ApplicationScoped
class InclusionCriteriaAreWritten implements Condition {

    @Override
    public String name() {
        return "inclusionCriteriaAreWritten";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        String criteria = Plan.of(cycle.directoryId()).inclusionCriteria;
        return Outcome.of(criteria != null && !criteria.isBlank(), "plan#inclusionCriteria");
    }
}
