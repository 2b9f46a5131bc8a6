package org.sala.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sala.values.PhoneNumber;

/** A cell with one phone number or several, each perhaps with words about it: {@code (023) 555 0100 or 012 555 010 (night)}. */
final class PhoneCell {

    /** A number as written, and the words beside it. */
    record Part(String number, String description) {
    }

    private static final int SHORTEST_OF_SEVERAL = 6;
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[;|\\n]|,(?!\\s*(?:ext|x)\\b)|\\s+or\\s+|\\s+and\\s+|\\s*&\\s*)\\s*");
    private static final Pattern SHORT = Pattern.compile("\\s*\\d{3,4}\\s*");
    private static final Pattern WORDS_BEFORE = Pattern.compile("^([\\p{L}][\\p{L}\\p{M} .'-]*?)\\s*[:\\-–]\\s*(?=[+(]?\\d)(.+)$", Pattern.DOTALL);
    private static final Pattern WORDS_BEHIND = Pattern.compile("^(.*\\d.*?)\\s*\\(([^)\\d]*\\p{L}[^)]*)\\)$", Pattern.DOTALL);
    private static final Pattern DIGITS_BEHIND = Pattern.compile("^(.*\\p{L}.*?)\\s*\\([\\d-]+\\)$");

    private PhoneCell() {
    }

    static List<Part> read(String cell, String country) {
        List<Part> parts = new ArrayList<>();
        String text = PlainText.of(cell);
        for (String written : pieces(text)) {
            if (!written.isBlank()) {
                parts.add(part(written.strip(), country));
            }
        }
        return parts;
    }

    /** Split only where each piece is a number of its own: {@code 202/429-0400} is one. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String piece : BETWEEN.split(text)) {
            List<String> around = List.of(piece.split("\\s*/\\s*"));
            if (around.stream().allMatch(part -> digits(part) >= SHORTEST_OF_SEVERAL || SHORT.matcher(part).matches() && piece.length() < 12)) {
                pieces.addAll(around);
            } else {
                pieces.add(piece);
            }
        }
        boolean all = pieces.stream().allMatch(piece -> digits(piece) >= SHORTEST_OF_SEVERAL || SHORT.matcher(piece).matches());
        return all ? pieces : List.of(text.replace('\n', ' '));
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    private static Part part(String written, String country) {
        Matcher before = WORDS_BEFORE.matcher(written);
        String number = before.matches() ? before.group(2) : written;
        String words = before.matches() ? before.group(1) : "";
        Matcher behind = WORDS_BEHIND.matcher(number);
        if (behind.matches()) {
            words = words.isEmpty() ? behind.group(2) : words + ", " + behind.group(2);
            number = behind.group(1);
        }
        Matcher spelled = DIGITS_BEHIND.matcher(number);
        if (spelled.matches() && !PhoneNumber.parse(number, country).isReadable()) {
            number = spelled.group(1);
        }
        return new Part(number.strip(), words.strip());
    }
}
