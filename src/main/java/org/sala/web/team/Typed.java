package org.sala.web.team;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What stands in a form: from what is kept when it is shown first, from what was typed when it is sent. The same page
 * shows both, so nothing that was typed is lost when something in it cannot be taken. Reading a field that cannot be
 * taken adds a problem under its name and gives null.
 */
public final class Typed {

    /** Longer than any text people write here; keeps a mistaken paste out. */
    private static final int LONGEST = 20_000;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");
    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]+");

    private final Map<String, List<String>> values;
    private final FormMessages words;
    private final Map<String, String> problems = new LinkedHashMap<>();

    public Typed(Map<String, List<String>> values, FormMessages words) {
        this.values = values;
        this.words = words;
    }

    /** What stands in a field; empty when nothing does. */
    public String get(String name) {
        List<String> all = values.get(name);
        return all == null || all.isEmpty() || all.getFirst() == null ? "" : all.getFirst();
    }

    public Map<String, List<String>> values() {
        return values;
    }

    public Set<String> all(String name) {
        return values.containsKey(name) ? new java.util.LinkedHashSet<>(values.get(name)) : Set.of();
    }

    public boolean has(String name) {
        return !get(name).isBlank();
    }

    /** A text of at most {@code LONGEST} signs, stripped. */
    public String text(String name) {
        String text = get(name).strip().replace("\r\n", "\n");
        if (text.length() > LONGEST) {
            problem(name, words.tooLong(LONGEST));
        }
        return text;
    }

    /** A text, or null where nothing was typed. */
    public String textOrNull(String name) {
        String text = text(name);
        return text.isEmpty() ? null : text;
    }

    public String needed(String name) {
        if (!has(name)) {
            problem(name, words.textNeeded());
        }
        return text(name);
    }

    public Boolean yesNo(String name) {
        return switch (get(name)) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> null;
        };
    }

    public Integer wholeNumber(String name) {
        return read(name, Integer::valueOf, words.numberNeeded());
    }

    public BigDecimal amount(String name) {
        return read(name, BigDecimal::new, words.amountNeeded());
    }

    /** Decimal degrees within {@code limit} of zero. */
    public Double degrees(String name, double limit) {
        return read(name, typed -> {
            double degrees = Double.parseDouble(typed.replace(',', '.'));
            if (!(Math.abs(degrees) <= limit)) {
                throw new NumberFormatException(typed);
            }
            return degrees;
        }, words.degreesNeeded());
    }

    public LocalDate date(String name) {
        return read(name, LocalDate::parse, words.dateNeeded());
    }

    /** A day that has come; today where nothing was typed. */
    public LocalDate pastDate(String name, LocalDate today) {
        LocalDate date = has(name) ? date(name) : today;
        if (date != null && date.isAfter(today)) {
            problem(name, words.dateNotFuture());
        }
        return date;
    }

    public LocalTime time(String name) {
        return read(name, LocalTime::parse, words.timeNeeded());
    }

    public String email(String name) {
        return matching(name, EMAIL, words.emailNeeded());
    }

    public String url(String name) {
        return matching(name, URL, words.urlNeeded());
    }

    public <E extends Enum<E>> E constant(String name, E[] constants) {
        E found = constant(constants, get(name));
        if (found == null) {
            choose(name);
        }
        return found;
    }

    /** The constant of a code such as {@code not_for_website}; null for anything else, also for nothing. */
    public static <E extends Enum<E>> E constant(E[] constants, String code) {
        return java.util.Arrays.stream(constants).filter(constant -> constant.name().equalsIgnoreCase(code)).findFirst().orElse(null);
    }

    /** An id a form carries along; null where there is none or it was tampered with. */
    public UUID id(String name) {
        return idOrNull(get(name));
    }

    public static UUID idOrNull(String written) {
        try {
            return written == null || written.isBlank() ? null : UUID.fromString(written);
        } catch (IllegalArgumentException tamperedWith) {
            return null;
        }
    }

    private String matching(String name, Pattern pattern, String otherwise) {
        String text = textOrNull(name);
        if (text != null && !pattern.matcher(text).matches()) {
            problem(name, otherwise);
        }
        return text;
    }

    private <T> T read(String name, Function<String, T> reading, String otherwise) {
        if (!has(name)) {
            return null;
        }
        try {
            return reading.apply(get(name).strip());
        } catch (NumberFormatException | DateTimeParseException unreadable) {
            problem(name, otherwise);
            return null;
        }
    }

    /** Says that something has to be chosen. */
    public void choose(String name) {
        problem(name, words.choiceNeeded());
    }

    public void problem(String name, String message) {
        problems.putIfAbsent(name, message);
    }

    public Map<String, String> getProblems() {
        return problems;
    }

    public boolean isGood() {
        return problems.isEmpty();
    }
}
