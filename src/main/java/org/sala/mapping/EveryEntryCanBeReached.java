package org.sala.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** Every listed service can be reached by the readers of a handout. */
@ApplicationScoped
class EveryEntryCanBeReached implements Condition {

    private final Entries entries;

    EveryEntryCanBeReached(Entries entries) {
        this.entries = entries;
    }

    @Override
    public String name() {
        return "everyEntryCanBeReached";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        return entries.outcome(cycle.directoryId(), Missing.WAY_TO_REACH);
    }
}
