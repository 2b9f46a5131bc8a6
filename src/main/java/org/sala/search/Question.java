package org.sala.search;

import java.util.ArrayList;
import java.util.List;
import org.sala.search.Words.Word;

/** What somebody typed, cut into words and units. Nothing in it is an operator, and what is too long is cut off. */
record Question(List<Word> words, List<Unit> units) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 24;

    static Question of(String typed) {
        String repaired = Folding.repair(typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST));
        List<Word> words = Words.of(PhoneDigits.without(repaired)).stream().limit(MOST_WORDS).toList();
        List<Unit> units = new ArrayList<>();
        for (int start = 0, end; start < words.size(); start = end) {
            end = start + 1;
            while (end < words.size() && words.get(start).spaceless() && words.get(end).run() == words.get(start).run()) {
                end++;
            }
            units.add(Unit.of(words.subList(start, end), neighbor(words, start - 1), neighbor(words, end)));
        }
        PhoneDigits.in(repaired).forEach(number -> units.add(new NumberUnit(number)));
        return new Question(words, List.copyOf(units));
    }

    private static String neighbor(List<Word> words, int place) {
        return place < 0 || place >= words.size() || words.get(place).spaceless() ? null : words.get(place).folded();
    }

    boolean isEmpty() {
        return units.isEmpty();
    }
}
