package org.sala.testing;

import java.time.Instant;
import org.sala.workflow.Approval;
import org.sala.workflow.Cycle;

/** When the work on an edition began, seen from the records of the method. */
final class CycleStart {

    private CycleStart() {
    }

    /** The approval of the edition before; everything since then belongs to this cycle. The beginning of time for the first. */
    static Instant of(Cycle cycle) {
        return Approval.latest(new Cycle(cycle.directoryId(), cycle.editionNumber() - 1), "test")
                .map(approval -> approval.decidedAt).orElse(Instant.EPOCH);
    }
}
