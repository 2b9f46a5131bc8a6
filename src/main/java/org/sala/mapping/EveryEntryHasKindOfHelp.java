package org.sala.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** Every listed service has a kind of help. */
@ApplicationScoped
class EveryEntryHasKindOfHelp implements Condition {

    private final Entries entries;

    EveryEntryHasKindOfHelp(Entries entries) {
        this.entries = entries;
    }

    @Override
    public String name() {
        return "everyEntryHasKindOfHelp";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        return entries.outcome(cycle.directoryId(), Missing.KIND);
    }
}
