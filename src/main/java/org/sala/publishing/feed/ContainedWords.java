package org.sala.publishing.feed;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The simplest search: all words must be in a text, whatever their case, accents and invisible marks. */
final class ContainedWords {

    /** Accents of Latin letters. The vowels of Khmer, Thai, Lao and Burmese are marks, too, and stay. */
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();

    private ContainedWords() {
    }

    /** Whether all words stand in a text; a question without a word asks for nothing. */
    static boolean holds(String text, List<String> words) {
        String folded = fold(text);
        return words.stream().allMatch(folded::contains);
    }

    static List<String> words(String question) {
        return Arrays.stream(BLANKS.split(fold(question))).filter(word -> !word.isEmpty()).toList();
    }

    private static String fold(String text) {
        return ACCENTS.matcher(APART.normalize(FOLDED.normalize(text))).replaceAll("");
    }
}
