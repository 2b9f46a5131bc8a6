package org.sala.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** Every listed service was checked with its provider within the review interval of the plan. */
@ApplicationScoped
class EveryEntryIsVerified implements Condition {

    private final Entries entries;

    EveryEntryIsVerified(Entries entries) {
        this.entries = entries;
    }

    @Override
    public String name() {
        return "everyEntryIsVerified";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        return entries.outcome(cycle.directoryId(), Missing.VERIFICATION);
    }
}
