package org.sala.planning;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.directories.Directory;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** At least one language is chosen. */
@ApplicationScoped
class LanguagesAreChosen implements Condition {

    @Override
    public String name() {
        return "languagesAreChosen";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        Directory directory = Directory.findById(cycle.directoryId());
        return Outcome.of(!directory.languages().isEmpty(), "plan#languages");
    }
}
