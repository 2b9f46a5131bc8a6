package org.sala.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** Somebody decided about every pair of listed services that looks the same. */
@ApplicationScoped
class DuplicatesAreResolved implements Condition {

    private final Duplicates duplicates;

    DuplicatesAreResolved(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @Override
    public String name() {
        return "duplicatesAreResolved";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        return Outcome.missing(duplicates.unresolved(cycle.directoryId()).size(), "duplicates");
    }
}
