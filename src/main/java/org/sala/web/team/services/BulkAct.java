package org.sala.web.team.services;

import org.sala.web.team.Choices;

/** What can be done to many services at once. */
public enum BulkAct {
    VERIFICATION, CONSENT, EXCLUSION, LIFTING, KIND, AREA;

    public String code() {
        return Choices.sent(this);
    }

    /** Its key in the {@code services} bundle. */
    public String key() {
        return "act_" + code();
    }

    /** The key of what it does. */
    public String about() {
        return "about_" + code();
    }
}
