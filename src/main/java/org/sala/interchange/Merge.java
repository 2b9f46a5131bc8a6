package org.sala.interchange;

import java.util.Map;
import java.util.UUID;
import org.sala.history.Recorded;

/**
 * Decides for one record, field by field, whether what the file says is taken. What somebody of the team changed since
 * the last import stays, and the report says so.
 */
final class Merge {

    private final ImportReport report;
    private final ImportedRecord last;
    private final Map<String, String> fingerprints;
    private final boolean fresh;
    private boolean changed;

    Merge(Intake intake, Recorded record, boolean fresh) {
        this.report = intake.report();
        UUID id = record.recordId();
        this.last = intake.imported(id);
        this.fingerprints = last.byField();
        this.fresh = fresh;
    }

    /** Runs {@code set} if the file's value is to be taken. */
    void offer(Item item, String field, String present, String offered, Runnable set) {
        if (present.equals(offered)) {
            remember(field, offered);
        } else if (fresh || isUntouched(field, present)) {
            set.run();
            changed = true;
            remember(field, offered);
        } else if (!offered.isEmpty() || fingerprints.containsKey(field)) {
            new At(report, item, field).warn(Reason.HUMAN_VALUE_KEPT, present);
        }
    }

    /** Whether the record is made by this import. */
    boolean isFresh() {
        return fresh;
    }

    /** Whether the last import gave the same value as this one. */
    boolean isAsBefore(String field, String offered) {
        return ImportedRecord.fingerprint(offered).equals(fingerprints.get(field));
    }

    void remember(String field, String value) {
        fingerprints.put(field, ImportedRecord.fingerprint(value));
    }

    void markChanged() {
        changed = true;
    }

    boolean finish() {
        last.keep(fingerprints);
        return changed;
    }

    private boolean isUntouched(String field, String present) {
        String before = fingerprints.get(field);
        return before == null ? present.isEmpty() : before.equals(ImportedRecord.fingerprint(present));
    }
}
