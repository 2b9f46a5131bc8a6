package org.sala.interchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads dates. Our own sheets hold ISO dates; for files of others a mapping says which patterns they use. */
final class DateText {

    private static final LocalDate OLDEST = LocalDate.of(1970, 1, 1);

    private DateText() {
    }

    /** ISO dates, with or without a time behind them. */
    static Kind<LocalDate> kind() {
        return new Kind<>((text, at) -> {
            Optional<LocalDate> date = read(text, List.of());
            if (date.isEmpty()) {
                at.warn(Reason.NOT_A_DATE);
            }
            return date.orElse(null);
        }, LocalDate::toString, null);
    }

    /** By the first pattern ({@code M/d/yy}) that fits the beginning of the text; a time behind the date is not looked at. */
    static Optional<LocalDate> read(String text, List<String> patterns) {
        String date = text.strip().replaceFirst("(?i)(T|\\s+)\\d{1,2}:\\d{2}.*$", "");
        Optional<LocalDate> iso = parse(date, DateTimeFormatter.ISO_LOCAL_DATE);
        return iso.isPresent() ? iso : patterns.stream().map(pattern -> parse(date, formatter(pattern)))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter formatter) {
        try {
            LocalDate date = LocalDate.parse(text, formatter);
            return date.isBefore(OLDEST) ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException otherPattern) {
            return Optional.empty();
        }
    }

    /** A year of two digits lies between 1970 and 2069. */
    private static DateTimeFormatter formatter(String pattern) {
        boolean shortYear = pattern.matches(".*(?<!y)yy(?!y).*");
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        if (!shortYear) {
            return builder.appendPattern(pattern.replace("yyyy", "uuuu")).toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
        }
        String[] around = pattern.split("yy", 2);
        builder.appendPattern(around[0]).appendValueReduced(ChronoField.YEAR, 2, 2, OLDEST);
        return (around[1].isEmpty() ? builder : builder.appendPattern(around[1])).toFormatter(Locale.ENGLISH);
    }
}
