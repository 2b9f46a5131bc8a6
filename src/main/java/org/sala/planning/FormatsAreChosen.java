package org.sala.planning;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** It is chosen in which forms the directory comes out. */
@ApplicationScoped
class FormatsAreChosen implements Condition {

    @Override
    public String name() {
        return "formatsAreChosen";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        return Outcome.of(!Plan.of(cycle.directoryId()).formats.isEmpty(), "plan#formats");
    }
}
