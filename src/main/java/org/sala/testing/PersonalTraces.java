package org.sala.testing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for what could lead to a person in a text about a test: e-mail addresses, account names and phone numbers, in
 * any script's digits. It is wide on purpose; whoever is sent back can say the same without a number.
 */
public final class PersonalTraces {

    private static final int FEWEST_DIGITS = 7;
    private static final Pattern ADDRESS = Pattern.compile("\\S@\\S|(?<!\\S)@\\w{3,}");
    private static final Pattern WORD_WITH_ADDRESS = Pattern.compile("\\S*@\\S+");
    private static final String GONE = "…";
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\p{Nd})(\\p{Nd}{4}([-/.])\\p{Nd}{1,2}\\2\\p{Nd}{1,2}|\\p{Nd}{1,2}([-/.])\\p{Nd}{1,2}\\3\\p{Nd}{4})(?!\\p{Nd})");
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}(?:[\\s()./–-]{0,2}\\p{Nd})*");

    /** A text that may not be kept, because it looks as if it held a phone number or an address of a person. */
    public static class FoundException extends RuntimeException {
        FoundException() {
            super("The text looks as if it held a phone number or an e-mail address");
        }
    }

    private PersonalTraces() {
    }

    public static boolean isIn(String text) {
        if (text == null) {
            return false;
        }
        Matcher digits = DIGITS.matcher(DATE.matcher(text).replaceAll(" , "));
        return ADDRESS.matcher(text).find()
                || digits.results().anyMatch(run -> run.group().codePoints().filter(Character::isDigit).count() >= FEWEST_DIGITS);
    }

    /** The text without what {@link #isIn} would find, dots in its place; empty for nothing. */
    public static String removedFrom(String text) {
        String left = text == null ? "" : WORD_WITH_ADDRESS.matcher(text).replaceAll(GONE);
        left = DIGITS.matcher(left).replaceAll(run -> DATE.matcher(run.group()).replaceAll("").codePoints()
                .filter(Character::isDigit).count() >= FEWEST_DIGITS ? GONE : Matcher.quoteReplacement(run.group()));
        // What a replacement joined together may be found anew; then nothing of the text is worth the risk.
        return isIn(left) ? GONE : left.strip();
    }

    /** Returns the text, stripped, when nothing is found in it. */
    static String without(String text) {
        if (isIn(text)) {
            throw new FoundException();
        }
        return text == null || text.isBlank() ? null : text.strip();
    }
}
