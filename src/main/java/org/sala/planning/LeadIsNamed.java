package org.sala.planning;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** Somebody leads. */
@ApplicationScoped
class LeadIsNamed implements Condition {

    @Override
    public String name() {
        return "leadIsNamed";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        String lead = Plan.of(cycle.directoryId()).lead;
        return Outcome.of(lead != null && !lead.isBlank(), "plan#lead");
    }
}
