package org.sala.interchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sala.values.Codes;

/** The sorts of values in our sheets. */
final class Kinds {

    static final int LONGEST_TEXT = 20_000;
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,24}");
    private static final Pattern AGE = Pattern.compile("(\\d{1,3})(\\.0+)?\\s*(\\+|years?|yrs?)?(\\s*(old|and over|and older))?");
    private static final int OLDEST = 120;
    private static final Set<String> YES = Set.of("yes", "y", "true", "t", "1", "x", "✓", "✔");
    private static final Set<String> NO = Set.of("no", "n", "false", "f", "0", "✗", "none");

    private Kinds() {
    }

    /** A text of any number of lines. */
    static Kind<String> text() {
        return new Kind<>((text, at) -> text(text, at, PlainText::of), Function.identity(), "");
    }

    static Kind<String> line() {
        return new Kind<>((text, at) -> text(text, at, PlainText::oneLine), Function.identity(), "");
    }

    private static String text(String text, At at, Function<String, String> plain) {
        if (text.length() > LONGEST_TEXT) {
            at.reject(Reason.TEXT_TOO_LONG, String.valueOf(LONGEST_TEXT));
            return null;
        }
        if (PlainText.isHtml(text)) {
            at.note(Reason.HTML_REMOVED);
        }
        return plain.apply(text);
    }

    /** {@code blank} is null where nobody having told us differs from no. */
    static Kind<Boolean> yesNo(Boolean blank) {
        return new Kind<>((text, at) -> {
            String word = text.toLowerCase(Locale.ROOT);
            if (YES.contains(word) || NO.contains(word)) {
                return YES.contains(word);
            }
            at.warn(Reason.NOT_YES_OR_NO);
            return null;
        }, value -> value ? "yes" : "no", blank);
    }

    static Kind<Integer> age() {
        return new Kind<>((text, at) -> {
            Matcher age = AGE.matcher(text.toLowerCase(Locale.ROOT));
            if (age.matches() && Integer.parseInt(age.group(1)) <= OLDEST) {
                return Integer.valueOf(age.group(1));
            }
            at.warn(Reason.NOT_AN_AGE);
            return null;
        }, String::valueOf, null);
    }

    /** Degrees up to {@code most} either way. */
    static Kind<Double> degrees(double most) {
        return new Kind<>((text, at) -> {
            try {
                double degrees = Double.parseDouble(text.replace(',', '.'));
                if (Math.abs(degrees) <= most && degrees != 0) {
                    return degrees;
                }
            } catch (NumberFormatException notANumber) {
                at.warn(Reason.NOT_A_COORDINATE);
                return null;
            }
            at.warn(Reason.NOT_A_COORDINATE);
            return null;
        }, String::valueOf, null);
    }

    static Kind<String> email() {
        return new Kind<>((text, at) -> {
            Matcher email = EMAIL.matcher(text);
            if (!email.find()) {
                at.warn(Reason.NOT_AN_EMAIL);
                return null;
            }
            String first = email.group();
            if (email.find()) {
                at.note(Reason.SEVERAL_EMAILS);
            }
            return first;
        }, Function.identity(), null);
    }

    static Kind<String> website() {
        return new Kind<>((text, at) -> {
            String address = text.matches("(?i)[a-z][a-z0-9+.-]*://.*|(?i)(javascript|data|mailto|file):.*") ? text : "https://" + text;
            try {
                URI uri = new URI(address);
                if (uri.getHost() != null && uri.getHost().contains(".") && uri.getScheme().toLowerCase(Locale.ROOT).matches("https?")) {
                    return address;
                }
            } catch (URISyntaxException unusable) {
                at.warn(Reason.NOT_A_WEBSITE);
                return null;
            }
            at.warn(Reason.NOT_A_WEBSITE);
            return null;
        }, Function.identity(), null);
    }

    /** Known words, parted by semicolons or commas; {@code others} are further words for them. An empty {@code known} takes any. */
    static Kind<Codes> codes(Set<String> known, Map<String, String> others) {
        return new Kind<>((text, at) -> {
            Set<String> codes = new TreeSet<>();
            for (String part : text.split("[;,/]")) {
                String word = part.strip().toLowerCase(Locale.ROOT);
                String code = others.getOrDefault(word, word);
                if (known.contains(code)) {
                    codes.add(code);
                } else if (!word.isEmpty() && !code.isEmpty()) {
                    at.warn(Reason.UNKNOWN_CODE, String.join(", ", new TreeSet<>(known)));
                }
            }
            return Codes.of(codes);
        }, Codes::toString, Codes.NONE);
    }

    /** ISO 3166-1 alpha-2. */
    static Kind<Codes> countries() {
        Set<String> known = Set.of(Locale.getISOCountries());
        return new Kind<>((text, at) -> {
            List<String> wanted = Arrays.stream(text.split("[;,]")).map(part -> part.strip().toUpperCase(Locale.ROOT))
                    .filter(part -> !part.isEmpty()).toList();
            wanted.stream().filter(code -> !known.contains(code)).forEach(code -> at.warn(Reason.UNKNOWN_CODE, "ISO 3166-1"));
            return Codes.of(wanted.stream().filter(known::contains).toList());
        }, Codes::toString, Codes.NONE);
    }

    /** One value of an enum, written in small letters with {@code word}. What is not known becomes {@code otherwise}. */
    static <E extends Enum<E>> Kind<E> oneOf(Class<E> type, Function<E, String> word, E blank, E otherwise, Reason reason) {
        return new Kind<>((text, at) -> {
            String wanted = text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
            for (E value : type.getEnumConstants()) {
                if (word.apply(value).replaceAll("[\\s_-]+", " ").equals(wanted)) {
                    return value;
                }
            }
            at.warn(reason, String.join(", ", Arrays.stream(type.getEnumConstants()).map(word).toList()));
            return otherwise;
        }, word, blank);
    }

    static Kind<String> word(Set<String> known, String blank) {
        return new Kind<>((text, at) -> {
            String wanted = text.toLowerCase(Locale.ROOT);
            if (known.contains(wanted)) {
                return wanted;
            }
            at.warn(Reason.UNKNOWN_CODE, String.join(", ", new TreeSet<>(known)));
            return null;
        }, Function.identity(), blank);
    }
}
