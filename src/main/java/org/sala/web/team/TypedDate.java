package org.sala.web.team;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day as a browser's date field sends it: {@code 2026-03-12}. */
public final class TypedDate {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2999;

    private TypedDate() {
    }

    /** Empty for what is no day, or one no calendar of ours will show. */
    public static Optional<LocalDate> of(String typed) {
        try {
            return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty()).map(LocalDate::parse)
                    .filter(day -> day.getYear() >= EARLIEST && day.getYear() <= LATEST);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty(); // The page says so beside the field.
        }
    }
}
