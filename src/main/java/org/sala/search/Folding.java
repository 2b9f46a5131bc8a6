package org.sala.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How differently written words become the same word. Three steps, each a list of replacements that any language with
 * Unicode regular expressions can follow (the offline search does so in JavaScript):
 *
 * <table>
 * <caption>Steps</caption>
 * <tr><th>step</th><th>on</th><th>what it does</th></tr>
 * <tr><td>{@link #repair}</td><td>whole text, before it is cut</td><td>NFKC; half surrogates, control characters and zero-width characters
 * away; digits of every script to 0–9; usual misorderings and look-alikes of Khmer, Thai, Lao and Burmese put right</td></tr>
 * <tr><td>{@link #exact}</td><td>one word</td><td>lower case; no apostrophes or other signs; English plurals to singulars</td></tr>
 * <tr><td>{@link #folded}</td><td>one exact word</td><td>Latin diacritics away, đ to d; Thai and Lao tone marks, Burmese tones and
 * Khmer signs that many leave out away; Khmer coeng da as coeng ta</td></tr>
 * </table>
 */
public final class Folding {

    private record Rule(Pattern pattern, String replacement) {

        static Rule of(String pattern, String replacement) {
            return new Rule(Pattern.compile(pattern), replacement);
        }

        String apply(String text) {
            return pattern.matcher(text).replaceAll(replacement);
        }
    }

    private static final List<Rule> REPAIRS = List.of(
            Rule.of("[\\p{Cc}\\p{Cs}\\p{Co}]", " "),
            // Zero-width spaces and joiners, soft hyphens, marks of direction.
            Rule.of("\\p{Cf}", ""),
            // Thai and Lao: two sara e typed for sara ae, vowels after tones, sara am in pieces, the two spellings of ho no and ho mo.
            Rule.of("\u0E40\u0E40", "\u0E41"),
            Rule.of("\u0EC0\u0EC0", "\u0EC1"),
            Rule.of("([\u0E48-\u0E4C]+)([\u0E31\u0E34-\u0E3A\u0E4D])", "$2$1"),
            Rule.of("([\u0EC8-\u0ECC]+)([\u0EB1\u0EB4-\u0EBC\u0ECD])", "$2$1"),
            Rule.of("\u0E4D([\u0E48-\u0E4B]?)\u0E32", "$1\u0E33"),
            Rule.of("\u0ECD([\u0EC8-\u0ECB]?)\u0EB2", "$1\u0EB3"),
            Rule.of("\u0EAB\u0E99", "\u0EDC"),
            Rule.of("\u0EAB\u0EA1", "\u0EDD"),
            // Khmer: shifters and subscripts typed after the vowel, vowels in two halves, subscript ro before another.
            Rule.of("([\u17B6-\u17C8]+)([\u17C9\u17CA]|\u17D2[\u1780-\u17B3])", "$2$1"),
            Rule.of("\u17C1\u17B8", "\u17BE"),
            Rule.of("\u17C1\u17B6", "\u17C4"),
            Rule.of("(\u17D2\u179A)(\u17D2[\u1780-\u17A2])", "$2$1"),
            Rule.of("([\u17C6-\u17C8])([\u17B6-\u17C5])", "$2$1"),
            // Burmese: the digits zero and seven typed for the letters that look like them, letters in two halves.
            Rule.of("\u1040(?=[\u102B-\u1038\u103A-\u103E])|(?<=[\u1000-\u103F])\u1040(?![\u1040-\u1049])", "\u101D"),
            Rule.of("\u1047(?=[\u102B-\u1038\u103A-\u103E])", "\u101B"),
            Rule.of("\u1005\u103B(?![\u102B-\u103E])", "\u1008"),
            Rule.of("\u101E\u103C(?![\u102B-\u103E])", "\u1029"),
            Rule.of("([\u102B-\u1032]+)([\u103B-\u103E]+)", "$2$1"),
            Rule.of("([\u103D\u103E]+)([\u103B\u103C])", "$2$1"),
            Rule.of("\u103E\u103D", "\u103D\u103E"),
            // Any mark typed twice.
            Rule.of("(\\p{Mn})\\1+", "$1"));

    private static final List<Rule> EXACT = List.of(
            Rule.of("['’ʼ]s?$", ""),
            Rule.of("[^\\p{L}\\p{M}\\p{N}]", ""),
            Rule.of("^([a-z]{2,})ies$", "$1y"),
            Rule.of("^([a-z]{2,}(?:ss|x|ch|sh))es$", "$1"),
            Rule.of("^([a-z]{2,}[^aious\\W])s$", "$1"));

    private static final List<Rule> FOLDED = List.of(
            Rule.of("[\u0E47-\u0E4C\u0E4E]", ""),
            Rule.of("[\u0EC8-\u0ECC]", ""),
            Rule.of("[\u17C9-\u17D1\u17D3\u17DD]", ""),
            Rule.of("\u17D2\u178A", "\u17D2\u178F"),
            Rule.of("[\u1037\u1038]", ""));
    private static final Rule NO_DIACRITICS = Rule.of("[\u0300-\u036F]", "");
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");
    private static final Pattern DIGIT = Pattern.compile("[\\p{Nd}&&[^0-9]]");

    private Folding() {
    }

    /** A text as its writer meant it. */
    public static String repair(String text) {
        String repaired = Normalizer.normalize(text, Form.NFKC);
        for (Rule rule : REPAIRS) {
            repaired = rule.apply(repaired);
        }
        return DIGIT.matcher(repaired).replaceAll(digit -> String.valueOf(Character.digit(digit.group().codePointAt(0), 10)));
    }

    /** A word of a repaired text, with all that tells it from others. */
    static String exact(String word) {
        String exact = lower(word);
        for (Rule rule : EXACT) {
            exact = rule.apply(exact);
        }
        return exact;
    }

    /** The same without what many people leave out. */
    static String folded(String exact) {
        if (!NOT_ASCII.matcher(exact).find()) {
            return exact;
        }
        String folded = NO_DIACRITICS.apply(Normalizer.normalize(exact, Form.NFD)).replace('đ', 'd').replace("ł", "l")
                .replace("ø", "o").replace("æ", "ae").replace("œ", "oe").replace("ı", "i").replace("ß", "ss");
        folded = Normalizer.normalize(folded, Form.NFC);
        for (Rule rule : FOLDED) {
            folded = rule.apply(folded);
        }
        return folded;
    }

    private static String lower(String text) {
        return Normalizer.normalize(text.toLowerCase(java.util.Locale.ROOT), Form.NFC);
    }
}
