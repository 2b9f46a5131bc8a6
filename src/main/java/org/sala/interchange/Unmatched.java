package org.sala.interchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words of the source that mean nothing here, counted, so that the report says each once and not two thousand times. */
final class Unmatched {

    private record Word(Reason reason, String text) {
    }

    private record Found(At first, int count) {
    }

    private final Map<Word, Found> found = new LinkedHashMap<>();

    void add(Reason reason, String text, At at) {
        found.merge(new Word(reason, text), new Found(at, 1), (before, again) -> new Found(before.first(), before.count() + 1));
    }

    void report(ImportReport report) {
        found.forEach((word, where) -> report.add(new ImportRemark(where.first().item().origin(), where.first().item().row(),
                where.first().item().column(where.first().field()), word.text(), Level.NOTE, word.reason(),
                List.of(String.valueOf(where.count())))));
        found.clear();
    }
}
