package org.sala.search;

import java.util.ArrayList;
import java.util.List;
import org.sala.search.Words.Word;

/** What somebody typed, cut into units. Nothing in it is an operator, and what is too long is cut off. */
record Question(List<Unit> units) {

    private static final int LONGEST = 200;
    private static final int MOST_UNITS = 12;

    static Question of(String typed) {
        String repaired = Folding.repair(typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST));
        List<Unit> units = new ArrayList<>();
        List<Word> words = Words.of(PhoneDigits.without(repaired));
        for (int start = 0, end; start < words.size(); start = end) {
            end = start + 1;
            while (end < words.size() && words.get(start).spaceless() && words.get(end).run() == words.get(start).run()) {
                end++;
            }
            units.add(Unit.of(words.subList(start, end), neighbor(words, start - 1), neighbor(words, end)));
        }
        PhoneDigits.in(repaired).forEach(number -> units.add(new NumberUnit(number)));
        return new Question(List.copyOf(units.subList(0, Math.min(units.size(), MOST_UNITS))));
    }

    private static String neighbor(List<Word> words, int place) {
        return place < 0 || place >= words.size() || words.get(place).spaceless() ? null : words.get(place).folded();
    }

    boolean isEmpty() {
        return units.isEmpty();
    }
}
