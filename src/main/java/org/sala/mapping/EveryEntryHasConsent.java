package org.sala.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** The provider of every listed service agreed to be listed. */
@ApplicationScoped
class EveryEntryHasConsent implements Condition {

    private final Entries entries;

    EveryEntryHasConsent(Entries entries) {
        this.entries = entries;
    }

    @Override
    public String name() {
        return "everyEntryHasConsent";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        return entries.outcome(cycle.directoryId(), Missing.CONSENT);
    }
}
