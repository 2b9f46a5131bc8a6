package org.sala.distribution;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sala.values.Codes;
import org.sala.values.Language;

/** How many copies a place is to get of each format in each language. Written {@code booklet/km 40; booklet/th 20}. */
public record CopyPlan(SortedMap<Print, Integer> copies) {

    public static final CopyPlan NONE = new CopyPlan(new TreeMap<>());

    /** What is printed: a format in a language. */
    public record Print(String format, Language language) implements Comparable<Print> {

        @Override
        public int compareTo(Print other) {
            int byFormat = format.compareTo(other.format);
            return byFormat != 0 ? byFormat : language.compareTo(other.language);
        }

        /** {@code booklet/km}. */
        @Override
        public String toString() {
            return format + "/" + language;
        }

        static Print of(String written) {
            String[] parts = written.split("/", 2);
            return new Print(parts[0], Language.of(parts[1]));
        }
    }

    /** Zeros are left out. */
    public CopyPlan {
        SortedMap<Print, Integer> kept = new TreeMap<>();
        copies.forEach((print, number) -> {
            if (number < 0) {
                throw new IllegalArgumentException("Fewer than no copies of " + print);
            }
            if (number > 0) {
                kept.put(print, number);
            }
        });
        copies = Collections.unmodifiableSortedMap(kept);
    }

    /** Parts a total as evenly as can be; what is left over goes to the first. */
    public static CopyPlan evenly(int total, List<Print> among) {
        TreeMap<Print, Integer> copies = new TreeMap<>();
        for (int at = 0; at < among.size(); at++) {
            copies.put(among.get(at), total / among.size() + (at < total % among.size() ? 1 : 0));
        }
        return new CopyPlan(copies);
    }

    public static CopyPlan sum(Collection<CopyPlan> plans) {
        TreeMap<Print, Integer> copies = new TreeMap<>();
        plans.forEach(plan -> plan.copies.forEach((print, number) -> copies.merge(print, number, Integer::sum)));
        return new CopyPlan(copies);
    }

    public int of(Print print) {
        return copies.getOrDefault(print, 0);
    }

    public int total() {
        return copies.values().stream().mapToInt(Integer::intValue).sum();
    }

    Codes languages() {
        return Codes.of(copies.keySet().stream().map(print -> print.language().code()).toList());
    }

    Codes formats() {
        return Codes.of(copies.keySet().stream().map(Print::format).toList());
    }

    static CopyPlan read(String written) {
        return written == null ? NONE : new CopyPlan(Arrays.stream(written.split(";")).map(String::strip)
                .map(part -> part.split(" ", 2))
                .collect(Collectors.toMap(part -> Print.of(part[0]), part -> Integer.valueOf(part[1]), Integer::sum, TreeMap::new)));
    }

    @Override
    public String toString() {
        return copies.entrySet().stream().map((Map.Entry<Print, Integer> row) -> row.getKey() + " " + row.getValue())
                .collect(Collectors.joining("; "));
    }
}
