package org.sala.testing;

import java.util.UUID;
import org.sala.history.Change;
import org.sala.workflow.Cycle;

/** Who may approve an edition: somebody who changed nothing since the work on it began. */
public final class EditionApproval {

    private EditionApproval() {
    }

    public static boolean isSecondPerson(Cycle cycle, UUID personId) {
        return Change.count("directoryId = ?1 and personId = ?2 and at >= ?3", cycle.directoryId(), personId,
                CycleStart.of(cycle)) == 0;
    }
}
