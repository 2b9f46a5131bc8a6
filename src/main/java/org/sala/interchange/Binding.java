package org.sala.interchange;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.sala.values.Language;
import org.sala.values.LocalizedText;

/**
 * Ties a column of our workbook to what a record holds; the same tie serves import and export. {@code text} is there
 * for what is translated, {@code told} for what is not a field of the record and has to be told in its history in words.
 */
record Binding<R, V>(String column, Kind<V> kind, Function<R, V> get, BiConsumer<R, V> set, Texts<R> text,
                     Function<R, String> told) {

    /** How the text in all languages is reached. */
    record Texts<R>(Function<R, LocalizedText> get, BiConsumer<R, LocalizedText> set) {
    }

    static <R, V> Binding<R, V> of(String column, Kind<V> kind, Function<R, V> get, BiConsumer<R, V> set) {
        return new Binding<>(column, kind, get, set, null, null);
    }

    /** A text for readers; the plain column is in the language texts are written in first. */
    static <R> Binding<R, String> text(String column, Kind<String> kind, Language source,
                                       Function<R, LocalizedText> get, BiConsumer<R, LocalizedText> set) {
        return new Binding<>(column, kind, record -> get.apply(record).in(source),
                (record, wording) -> set.accept(record, get.apply(record).withSource(source, wording)), new Texts<>(get, set), null);
    }

    /** A text for the team; empty is the same as none. */
    static <R> Binding<R, String> plain(String column, Kind<String> kind, Function<R, String> get, BiConsumer<R, String> set) {
        return new Binding<>(column, kind, record -> get.apply(record) == null ? "" : get.apply(record),
                (record, value) -> set.accept(record, value == null || value.isEmpty() ? null : value), null, null);
    }

    /** What hangs on the record. */
    static <R, V> Binding<R, V> part(String column, Kind<V> kind, Function<R, V> get, BiConsumer<R, V> set, Function<R, String> told) {
        return new Binding<>(column, kind, get, set, null, told);
    }

    String written(R record) {
        return kind.write(get.apply(record));
    }
}
