package org.sala.planning;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.directories.Directory;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** The directory and its area have names. */
@ApplicationScoped
class AreaIsNamed implements Condition {

    @Override
    public String name() {
        return "areaIsNamed";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        Directory directory = Directory.findById(cycle.directoryId());
        return Outcome.of(!directory.name.isEmpty() && !directory.areaName.isEmpty(), "plan#name");
    }
}
