package org.sala.web.team.services;

import org.sala.web.team.Pick;

/** What can be done to many services at once. */
enum BulkAct {
    VERIFICATION, CONSENT, EXCLUSION, LIFTING, KIND, AREA;

    public String code() {
        return Pick.code(this);
    }
}
