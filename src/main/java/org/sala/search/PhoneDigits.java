package org.sala.search;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phone numbers as bare digits, so that they are found with and without country code, zero, spaces and dashes. */
public final class PhoneDigits {

    private static final Pattern NUMBER = Pattern.compile("\\+?\\(?[0-9](?:[0-9\\s().\\-/–]*[0-9])?");
    private static final Pattern BRACKETED_ZERO = Pattern.compile("\\(0\\)");
    private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]");
    private static final Pattern DIALED_BEFORE = Pattern.compile("^0{1,2}(?=[0-9]{4})");

    private PhoneDigits() {
    }

    /** The digits of a written number without the zeros that are dialed before it. */
    public static String of(String written) {
        String digits = NOT_DIGITS.matcher(BRACKETED_ZERO.matcher(Folding.repair(written)).replaceAll("")).replaceAll("");
        return DIALED_BEFORE.matcher(digits).replaceFirst("");
    }

    /** The numbers, or parts of numbers, in a repaired query. */
    static List<String> in(String repaired) {
        return NUMBER.matcher(repaired).results().map(MatchResult::group).filter(PhoneDigits::isLong).toList();
    }

    /** The rest of a query when its numbers are taken away. */
    static String without(String repaired) {
        return NUMBER.matcher(repaired).replaceAll(match -> isLong(match.group()) ? " " : Matcher.quoteReplacement(match.group()));
    }

    private static boolean isLong(String written) {
        return NOT_DIGITS.matcher(written).replaceAll("").length() >= EntryTerms.FEWEST_DIGITS;
    }
}
