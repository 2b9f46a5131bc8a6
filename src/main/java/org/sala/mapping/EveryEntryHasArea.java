package org.sala.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** Every listed service lies in or serves an area. */
@ApplicationScoped
class EveryEntryHasArea implements Condition {

    private final Entries entries;

    EveryEntryHasArea(Entries entries) {
        this.entries = entries;
    }

    @Override
    public String name() {
        return "everyEntryHasArea";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        return entries.outcome(cycle.directoryId(), Missing.AREA);
    }
}
