package org.sala.mapping;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.sala.history.Recorded;
import org.sala.values.LocalizedText;

/** One text field of a kind of record. A {@code needed} text counts as missing even where nobody wrote it at all. */
record TextSlot<R extends Recorded>(String field, boolean needed, Function<R, LocalizedText> reading,
                                    BiConsumer<R, LocalizedText> writing) {

    static <R extends Recorded> TextSlot<R> of(String field, Function<R, LocalizedText> reading, BiConsumer<R, LocalizedText> writing) {
        return new TextSlot<>(field, false, reading, writing);
    }

    static <R extends Recorded> TextSlot<R> needed(String field, Function<R, LocalizedText> reading, BiConsumer<R, LocalizedText> writing) {
        return new TextSlot<>(field, true, reading, writing);
    }
}
