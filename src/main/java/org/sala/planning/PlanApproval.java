package org.sala.planning;

import java.util.UUID;
import org.sala.history.Change;

/** Who may approve a plan: somebody who did not make its last change. */
public final class PlanApproval {

    private PlanApproval() {
    }

    /** Null when the plan was never changed. */
    static Change lastChange(UUID directoryId) {
        return Change.<Change>find("recordId = ?1 and recordType = 'Plan' order by at desc, id desc", directoryId).firstResult();
    }

    public static boolean isSecondPerson(UUID directoryId, UUID personId) {
        Change last = lastChange(directoryId);
        return last == null || !personId.equals(last.personId);
    }
}
