package org.sala.interchange;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How a sort of value is read from a cell and written to one. {@code reader} gets text that is not blank and answers
 * null for what cannot be used, after it said so; {@code writer} gives the one form two equal values share.
 */
record Kind<V>(BiFunction<String, At, V> reader, Function<V, String> writer, V blank) {

    V read(String text, At at) {
        return reader.apply(text, at);
    }

    String write(V value) {
        return value == null ? "" : writer.apply(value);
    }
}
