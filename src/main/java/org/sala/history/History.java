package org.sala.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;

/** Writes down what a change did, by looking at the record before and after it. */
@ApplicationScoped
public class History {

    /** The field name under which the making and the removal of a whole record stand. */
    public static final String WHOLE_RECORD = "*";

    private final Clock clock;

    History(Clock clock) {
        this.clock = clock;
    }

    /** Makes a change and keeps each field that is different afterwards. */
    @Transactional
    public <R extends Recorded> void changing(UUID personId, R record, Runnable change) {
        changing(new By(personId, null), record, change);
    }

    /** The same for what may come from a file. */
    @Transactional
    public <R extends Recorded> void changing(By by, R record, Runnable change) {
        Map<String, String> before = Fields.of(record);
        change.run();
        Map<String, String> after = Fields.of(record);
        for (String field : new TreeSet<>(after.keySet())) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                new Change(record, field, before.get(field), after.get(field), by, clock.instant()).persist();
            }
        }
    }

    /** Keeps that a record was made. */
    @Transactional
    public void made(UUID personId, Recorded record) {
        made(new By(personId, null), record);
    }

    /** The same for what may come from a file. */
    @Transactional
    public void made(By by, Recorded record) {
        new Change(record, WHOLE_RECORD, null, Fields.of(record).toString(), by, clock.instant()).persist();
    }

    /** Keeps a change of something that is not a field of the record itself, such as a list that hangs on it, in words. */
    @Transactional
    public void changed(By by, Recorded record, String what, String before, String after) {
        if (!before.equals(after)) {
            new Change(record, what, before.isEmpty() ? null : before, after.isEmpty() ? null : after, by, clock.instant()).persist();
        }
    }

    /** Keeps that a record was removed, with what it held. */
    @Transactional
    public void removed(UUID personId, Recorded record) {
        new Change(record, WHOLE_RECORD, Fields.of(record).toString(), null, new By(personId, null), clock.instant()).persist();
    }
}
