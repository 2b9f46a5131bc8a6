package org.sala.mapping;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number or an address that is kept from readers, in the form in which texts are compared: it is found however the
 * text spaces, punctuates or writes its digits, in any script.
 *
 * @param said   as it stands in the records
 * @param letters what to look for among the letters and digits of a text; for a number, digits only
 */
record HiddenThing(String said, String letters, boolean number) {

    static final int SUBSCRIBER_DIGITS = 8;
    static final int SHORTEST_NUMBER = 6;
    static final int SHORTEST_ADDRESS = 8;
    /** Words alone must be this long: the name of a town stands in many texts and gives nobody away. */
    private static final int SHORTEST_WORDS = 20;
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}(?:[\\s()./–+-]{0,2}\\p{Nd})*");
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCCasefoldInstance();

    /** Hotline codes and the like are too short to tell from a date or an amount. */
    static Optional<HiddenThing> number(String written) {
        String digits = written == null ? "" : digits(written);
        return digits.length() < SHORTEST_NUMBER ? Optional.empty() : Optional.of(new HiddenThing(written,
                digits.substring(Math.max(0, digits.length() - SUBSCRIBER_DIGITS)), true));
    }

    static Optional<HiddenThing> address(String written) {
        String letters = written == null ? "" : letters(written);
        boolean telling = letters.length() >= SHORTEST_WORDS
                || letters.length() >= SHORTEST_ADDRESS && letters.codePoints().anyMatch(Character::isDigit);
        return telling ? Optional.of(new HiddenThing(written, letters, false)) : Optional.empty();
    }

    /** Whether an address is at a place of the {@link #letters(String)} of a text. Street 20 is not in Street 207. */
    boolean standsAt(int at, String text) {
        int end = at + letters.length();
        return text.startsWith(letters, at) && !(at > 0 && areDigits(text.charAt(at - 1), text.charAt(at)))
                && !(end < text.length() && areDigits(text.charAt(end - 1), text.charAt(end)));
    }

    /** The digits of each number that a text says. */
    static List<String> numbers(String text) {
        return DIGITS.matcher(text).results().map(run -> digits(run.group())).toList();
    }

    private static boolean areDigits(char before, char after) {
        return Character.isDigit(before) && Character.isDigit(after);
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(digit -> digits.append(Character.digit(digit, 10)));
        return digits.toString();
    }

    /** Letters, marks and digits only, in one form and one case. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        COMPATIBLE.normalize(text).codePoints().forEach(character -> {
            if (Character.isDigit(character)) {
                letters.append(Character.digit(character, 10));
            } else if (Character.isLetter(character) || isMark(character)) {
                letters.appendCodePoint(character);
            }
        });
        return letters.toString();
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
