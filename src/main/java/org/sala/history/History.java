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
        Map<String, String> before = Fields.of(record);
        change.run();
        Map<String, String> after = Fields.of(record);
        for (String field : new TreeSet<>(after.keySet())) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                new Change(record, field, before.get(field), after.get(field), personId, clock.instant()).persist();
            }
        }
    }

    /** Keeps that a record was made. */
    @Transactional
    public void made(UUID personId, Recorded record) {
        new Change(record, WHOLE_RECORD, null, Fields.of(record).toString(), personId, clock.instant()).persist();
    }

    /** Keeps that a record was removed, with what it held. */
    @Transactional
    public void removed(UUID personId, Recorded record) {
        new Change(record, WHOLE_RECORD, Fields.of(record).toString(), null, personId, clock.instant()).persist();
    }
}
