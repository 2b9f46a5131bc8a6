package org.sala.planning;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** It is chosen who the directory is for. */
@ApplicationScoped
class AudiencesAreChosen implements Condition {

    @Override
    public String name() {
        return "audiencesAreChosen";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        return Outcome.of(!Plan.of(cycle.directoryId()).audiences.isEmpty(), "plan#audiences");
    }
}
