package org.sala.interchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Categories that are no kind of help here, counted, so that the report says each once and not two thousand times. */
final class Unmatched {

    private record Found(At first, int count) {
    }

    private final Map<String, Found> found = new LinkedHashMap<>();

    void add(String category, At at) {
        found.merge(category, new Found(at, 1), (before, again) -> new Found(before.first(), before.count() + 1));
    }

    void report(ImportReport report) {
        found.forEach((category, where) -> report.add(new ImportRemark(where.first().item().origin(), where.first().item().row(),
                where.first().item().column(where.first().field()), category, Level.NOTE, Reason.UNKNOWN_KIND,
                List.of(String.valueOf(where.count())))));
        found.clear();
    }
}
