package org.sala.accounts;

import static org.sala.accounts.Act.*;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a person is in a directory. This is the one table of role and act; taking down is open to all who work on it. */
public enum Role {
    COORDINATOR(VIEW, PLAN, MAP, TRANSLATE, TEST, DISTRIBUTE, STEER, PUBLISH, TAKE_DOWN, ADMINISTER),
    MAPPER(VIEW, MAP, TEST, TAKE_DOWN),
    TRANSLATOR(VIEW, TRANSLATE, TAKE_DOWN),
    APPROVER(VIEW, APPROVE, TAKE_DOWN),
    VIEWER(VIEW);

    private final Set<Act> acts;

    Role(Act first, Act... others) {
        acts = EnumSet.of(first, others);
    }

    public boolean may(Act act) {
        return acts.contains(act);
    }

    /** The name as typed on the command line and used in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
