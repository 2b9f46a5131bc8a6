package org.sala.search;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.search.Query;
import org.sala.search.Words.Word;

/** A word of a script with spaces; {@code before} and {@code after} are its neighbors, which may belong to it, or null. */
record WordUnit(Word word, String before, String after) implements Unit {

    private static final int LONG_ENOUGH_FOR_AN_ERROR = 4;
    private static final int LONG_ENOUGH_TO_CUT = 6;
    private static final int SHORTEST_PIECE = 2;
    private static final int SHORTEST_BEGINNING = 2;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{3,}");

    @Override
    public Query exact(Vocabulary vocabulary) throws IOException {
        return typed(vocabulary).best(Matches.worth(vocabulary.rarity(vocabulary.entriesWith(word.exact()))));
    }

    private Matches typed(Vocabulary vocabulary) throws IOException {
        Matches matches = new Matches(vocabulary).term(word.exact(), Matches.EXACT);
        return DIGITS.matcher(word.exact()).matches() ? matches.term(EntryTerms.PHONE + word.exact(), Matches.EXACT) : matches;
    }

    @Override
    public Query near(Vocabulary vocabulary) throws IOException {
        String folded = word.folded();
        int entries = vocabulary.entriesWith(folded);
        Matches matches = typed(vocabulary);
        if (!folded.equals(word.exact())) {
            matches.term(folded, Matches.FOLDED);
        }
        if (before != null) {
            matches.term(before + folded, Matches.JOINED);
        }
        if (after != null) {
            matches.term(folded + after, Matches.JOINED);
        }
        if (folded.length() >= SHORTEST_BEGINNING) {
            matches.anyOf(vocabulary.startingWith(folded), Matches.BEGINNING);
        }
        // Where there is such a word, it was hardly typed by mistake.
        if (entries == 0 && folded.length() >= LONG_ENOUGH_FOR_AN_ERROR && Character.isLetter(folded.charAt(0))) {
            matches.anyOf(vocabulary.oneErrorFrom(folded), Matches.ERROR);
        }
        if (entries == 0 && folded.length() >= LONG_ENOUGH_TO_CUT) {
            matches.allOf(vocabulary.cut(folded, SHORTEST_PIECE), Matches.CUT);
            String stem = vocabulary.beginningOf(folded, LONG_ENOUGH_TO_CUT - 1);
            matches.anyOf(stem == null ? List.of() : List.of(stem), Matches.ERROR);
        }
        return matches.best(Matches.worth(vocabulary.rarity(entries)));
    }
}
