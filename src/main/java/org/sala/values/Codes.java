package org.sala.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** A set of short codes ({@code crisis}, {@code KH}) kept in one column; written with semicolons between them. */
public record Codes(@JsonValue SortedSet<String> set) {

    public static final Codes NONE = new Codes(new TreeSet<>());

    @JsonCreator
    public Codes {
        set = Collections.unmodifiableSortedSet(new TreeSet<>(set));
    }

    public static Codes of(Collection<String> codes) {
        return new Codes(new TreeSet<>(codes));
    }

    /** Reads {@code a;b} or {@code a, b}; blanks are dropped. */
    public static Codes of(String written) {
        return written == null ? NONE
                : of(Arrays.stream(written.split("[;,]")).map(String::strip).filter(code -> !code.isEmpty()).toList());
    }

    public boolean contains(String code) {
        return set.contains(code);
    }

    public boolean isEmpty() {
        return set.isEmpty();
    }

    @Override
    public String toString() {
        return String.join(";", set);
    }
}
