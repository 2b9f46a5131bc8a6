package org.sala.testing;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** No finding that blocks the edition is open. */
@ApplicationScoped
class NoBlockingFinding implements Condition {

    @Override
    public String name() {
        return "noBlockingFinding";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        return Outcome.missing(Finding.count("directoryId = ?1 and blocking = true and resolvedAt is null",
                cycle.directoryId()), "findings?open=1&blocking=1");
    }
}
