package org.sala.search;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cuts text into words, by the rules of Unicode (UAX 29) and, where a script puts no space between words (Khmer, Thai,
 * Lao, Burmese), by ICU's dictionaries. What has no spaces is also cut into syllables, of which neighbors make pairs:
 * with them a text is found however the dictionary cut it.
 */
public final class Words {

    private static final BreakIterator RULES = BreakIterator.getWordInstance(ULocale.ROOT);
    /** A letter with its signs and what is stacked below it. */
    private static final Pattern SYLLABLE = Pattern.compile("\\p{L}(?:[\\u17D2\\u1039]\\p{L}|\\p{M})*");
    private static final Set<Integer> WITHOUT_SPACES = Set.of(UScript.KHMER, UScript.THAI, UScript.LAO, UScript.MYANMAR);

    /** Nothing longer is a word anybody looks for. */
    private static final int LONGEST = 64;

    private Words() {
    }

    /**
     * A word: {@code exact} with all its signs, {@code folded} without those that many leave out (often the same).
     * {@code run} counts the stretches of text that a space or another script parts; words of one run of a script
     * without spaces belong together.
     */
    public record Word(String exact, String folded, int run, boolean spaceless) {

        /** The same behind other runs. */
        Word after(int runs) {
            return runs == 0 ? this : new Word(exact, folded, run + runs, spaceless);
        }
    }

    /** A piece of a text as a word: exact and folded; both empty when it is none. */
    record Spelling(String exact, String folded) {

        static Spelling of(String piece) {
            String exact = Folding.exact(piece);
            String folded = Folding.folded(exact);
            return new Spelling(exact, folded.isEmpty() ? exact : folded);
        }
    }

    /** The words of a text of any language, in its order. */
    public static List<Word> of(String text) {
        return of(text, Spelling::of);
    }

    /** The same with spellings from elsewhere: texts of an edition have the same words again and again. */
    static List<Word> of(String text, Function<String, Spelling> spellings) {
        List<Word> words = new ArrayList<>();
        String repaired = parted(Folding.repair(text));
        BreakIterator breaks = RULES.clone();
        breaks.setText(repaired);
        int run = 0;
        boolean before = false;
        for (int start = breaks.first(), end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            Spelling spelling = spellings.apply(repaired.substring(start, Math.min(end, start + LONGEST)));
            boolean empty = spelling.exact().isEmpty();
            boolean spaceless = !empty && isSpaceless(spelling.exact().codePointAt(0));
            run += spaceless && before ? 0 : 1;
            before = spaceless;
            if (!empty) {
                words.add(new Word(spelling.exact(), spelling.folded(), run, spaceless));
            }
        }
        return words;
    }

    /** With a space where a script without spaces meets Latin or digits: HIV and the Khmer word behind it are two words. */
    private static String parted(String text) {
        StringBuilder parted = new StringBuilder(text.length() + 8);
        Side before = Side.NEITHER;
        for (int at = 0, letter; at < text.length(); at += Character.charCount(letter)) {
            letter = text.codePointAt(at);
            Side side = Side.of(letter);
            if (side != Side.NEITHER && before != Side.NEITHER && side != before) {
                parted.append(' ');
            }
            parted.appendCodePoint(letter);
            before = side;
        }
        return parted.toString();
    }

    /** Which kind of words a letter belongs to. */
    private enum Side {
        SPACED, SPACELESS, NEITHER;

        static Side of(int letter) {
            int script = UScript.getScript(letter);
            return WITHOUT_SPACES.contains(script) ? SPACELESS
                    : script == UScript.LATIN || Character.getType(letter) == Character.DECIMAL_DIGIT_NUMBER ? SPACED : NEITHER;
        }
    }

    /** Each two neighboring syllables of a folded stretch of text without spaces, or its only one. */
    public static Set<String> pairs(String folded) {
        List<String> syllables = syllables(folded);
        Set<String> pairs = new LinkedHashSet<>();
        for (int place = 0; place + 1 < syllables.size(); place++) {
            pairs.add(syllables.get(place) + syllables.get(place + 1));
        }
        return pairs.isEmpty() ? new LinkedHashSet<>(syllables) : pairs;
    }

    static List<String> syllables(String text) {
        return SYLLABLE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static boolean isSpaceless(int letter) {
        return WITHOUT_SPACES.contains(UScript.getScript(letter));
    }
}
