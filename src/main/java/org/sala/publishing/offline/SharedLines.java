package org.sala.publishing.offline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The lines of many texts, each kept once. A text is the numbers of its lines in base 36, from 0, with commas; neighbors
 * are written as a range: {@code 0-9,3f,b-d}.
 */
final class SharedLines {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    String add(String text) {
        StringJoiner told = new StringJoiner(",");
        int from = -1;
        int to = -1;
        for (String line : text.split("\n", -1)) {
            int number = numbers.computeIfAbsent(line, fresh -> numbers.size());
            if (from >= 0 && number != to + 1) {
                told.add(range(from, to));
                from = -1;
            }
            from = from < 0 ? number : from;
            to = number;
        }
        return told.add(range(from, to)).toString();
    }

    private static String range(int from, int to) {
        String first = Integer.toString(from, Character.MAX_RADIX);
        return from == to ? first : first + "-" + Integer.toString(to, Character.MAX_RADIX);
    }

    Collection<String> lines() {
        return numbers.keySet();
    }
}
