package org.sala.interchange;

import java.util.List;

/** A place in the file, for remarks about what stands there. */
record At(ImportReport report, Item item, String field) {

    void reject(Reason reason, String... parameters) {
        item.reject();
        say(Level.REJECTED, reason, parameters);
    }

    void warn(Reason reason, String... parameters) {
        say(Level.WARNING, reason, parameters);
    }

    void note(Reason reason, String... parameters) {
        say(Level.NOTE, reason, parameters);
    }

    At at(String otherField) {
        return new At(report, item, otherField);
    }

    private void say(Level level, Reason reason, String... parameters) {
        report.add(new ImportRemark(item.origin(), item.row(), item.column(field), item.text(field), level, reason,
                List.of(parameters)));
    }
}
