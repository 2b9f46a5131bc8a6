package org.sala.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a value looks like, whatever its heading says. */
final class Look {

    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})[/.-](\\d{4}|\\d{2})\\b.*");

    private Look() {
    }

    static boolean isPhone(String value) {
        long digits = value.chars().filter(Character::isDigit).count();
        return digits >= 3 && value.length() <= 60 && value.matches("(?i)[+(]?[\\d().\\s/+;,&xX-]*(ext|or|and)?[\\d().\\s/+;,&xXa-z:-]*")
                && !value.matches("\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}.*|\\d{4}-\\d{2}-\\d{2}.*|-?\\d+\\.\\d+")
                && digits * 2 >= value.replace(" ", "").length();
    }

    static boolean isEmail(String value) {
        return value.matches("\\S+@\\S+\\.\\S+(\\s*[;,]\\s*\\S+@\\S+)*");
    }

    static boolean isWebsite(String value) {
        return value.matches("(?i)(https?://|www\\.)\\S+");
    }

    static boolean isDecimal(String value) {
        return value.matches("-?\\d{1,3}([.,]\\d+)?");
    }

    static boolean isYesNo(String value) {
        return value.toLowerCase(Locale.ROOT).matches("yes|no|y|n|true|false|0|1|x|t|f");
    }

    static boolean isDate(String value) {
        return SLASHED.matcher(value).matches() || value.matches("\\d{4}-\\d{2}-\\d{2}.*")
                || value.matches("(?i)\\d{1,2} [a-z]{3,9} \\d{4}|[a-z]{3,9} \\d{1,2}, \\d{4}");
    }

    static boolean isWords(String value) {
        return value.chars().anyMatch(Character::isLetter) && !isEmail(value) && !isWebsite(value);
    }

    /** Day or month first? A number above twelve tells; else the habit of the country. */
    static List<String> datePatterns(List<String> dates, String country) {
        List<String> patterns = new ArrayList<>();
        boolean dayFirst = !"US".equals(country);
        String separator = null;
        for (String date : dates) {
            Matcher slashed = SLASHED.matcher(date);
            if (slashed.matches()) {
                separator = slashed.group(2);
                dayFirst = Integer.parseInt(slashed.group(1)) > 12 || dayFirst && Integer.parseInt(slashed.group(3)) <= 12;
            }
        }
        if (separator != null) {
            String both = dayFirst ? "d" + separator + "M" + separator : "M" + separator + "d" + separator;
            patterns.addAll(List.of(both + "yyyy", both + "yy"));
        }
        if (dates.stream().anyMatch(date -> date.matches("(?i).*[a-z]{3,}.*"))) {
            patterns.addAll(List.of("d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy"));
        }
        return patterns;
    }
}
