package org.sala.interchange;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.sala.catalog.CatalogRecord;
import org.sala.catalog.Schedule;
import org.sala.values.Codes;
import org.sala.values.Ids;
import org.sala.values.OpeningHours;

/** The rows of a schedule as one value: the hours of a service, or of a service at a place. */
final class Timetable {

    private final Intake intake;

    Timetable(Intake intake) {
        this.intake = intake;
    }

    /** Hours that cannot be read are left out with a remark; for services, {@link ServiceTable} keeps them as words. */
    static Kind<OpeningHours> kind() {
        return new Kind<>((text, at) -> {
            Optional<OpeningHours> hours = HoursText.read(PlainText.of(text));
            if (hours.isEmpty()) {
                at.note(Reason.HOURS_UNREADABLE);
            }
            return hours.orElse(null);
        }, HoursText::write, OpeningHours.UNKNOWN);
    }

    OpeningHours of(CatalogRecord owner) {
        return new OpeningHours(intake.store().of(Schedule.class, owner.id).stream()
                .filter(row -> row.opensAt != null && row.closesAt != null)
                .map(row -> new OpeningHours.Span(days(row), row.opensAt, row.closesAt)).toList());
    }

    void set(CatalogRecord owner, OpeningHours hours, Consumer<Schedule> hang) {
        intake.store().of(Schedule.class, owner.id).forEach(intake.store()::remove);
        for (OpeningHours.Span span : hours.spans()) {
            // Of version 7, so that rows stay in the order they were written.
            Schedule row = new Schedule(Ids.next(), owner.directoryId);
            hang.accept(row);
            row.byday = Codes.of(span.days().stream().map(Timetable::code).toList());
            row.opensAt = span.opens();
            row.closesAt = span.closes();
            intake.store().add(row);
        }
    }

    private static List<DayOfWeek> days(Schedule row) {
        return row.byday.isEmpty() ? List.of(DayOfWeek.values())
                : Arrays.stream(DayOfWeek.values()).filter(day -> row.byday.contains(code(day))).toList();
    }

    private static String code(DayOfWeek day) {
        return HoursText.DAYS.get(day.ordinal()).toUpperCase(Locale.ROOT);
    }
}
