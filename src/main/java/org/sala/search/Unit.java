package org.sala.search;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.sala.search.Words.Word;

/** A part of a query that stands for itself: a word, a stretch of words without spaces, a number. */
sealed interface Unit permits WordUnit, RunUnit, NumberUnit {

    /** What has it just as it was typed. */
    Query exact(Vocabulary vocabulary) throws IOException;

    /** What has it as it was typed or nearly so, the better matches with the higher score. */
    Query near(Vocabulary vocabulary) throws IOException;

    /** The parts of which one is better than nothing. */
    default Stream<Unit> parts() {
        return Stream.of(this);
    }

    /** The units of a query; {@code words} are of one kind each. */
    static Unit of(List<Word> words, String before, String after) {
        return words.getFirst().spaceless() ? new RunUnit(words) : new WordUnit(words.getFirst(), before, after);
    }
}
