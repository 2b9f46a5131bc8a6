package org.sala.publishing.feed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sala.editions.EditionContent.Masthead;
import org.sala.publishing.feed.HsdsObjects.Extension;
import org.sala.publishing.feed.HsdsObjects.Frequency;
import org.sala.publishing.feed.HsdsObjects.Schedule;
import org.sala.values.Ids;
import org.sala.values.OpeningHours;
import org.sala.values.ReaderText;

/** Weekly hours as HSDS schedules, one for each stretch of time, in the zone of the directory. */
final class Schedules {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final double SECONDS_PER_HOUR = 3600;
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final String zone;
    private final double offset;

    private Schedules(String zone, double offset) {
        this.zone = zone;
        this.offset = offset;
    }

    /** The offset is the one on the day of publication. */
    static Schedules of(Masthead masthead) {
        ZoneId zone = ZoneId.of(masthead.timeZone());
        LocalDate day = masthead.published();
        return new Schedules(zone.getId(), day.atStartOfDay(zone).getOffset().getTotalSeconds() / SECONDS_PER_HOUR);
    }

    /** Words about the hours stand with each stretch, or alone where there is none. */
    List<Schedule> of(UUID owner, OpeningHours hours, ReaderText note, Speech speech) {
        if (hours.spans().isEmpty()) {
            return note.isEmpty() ? List.of() : List.of(schedule(owner, null, note, speech));
        }
        return hours.spans().stream().distinct().map(span -> schedule(owner, span, note, speech)).toList();
    }

    private Schedule schedule(UUID owner, OpeningHours.Span span, ReaderText note, Speech speech) {
        Wordings words = speech.wordings();
        String description = words.of("description", note);
        Extension fallbacks = words.extension();
        if (span == null) {
            return new Schedule(Ids.of(owner.toString(), "schedule"), null, null, null, description, null, null, fallbacks);
        }
        String days = span.days().stream().map(Schedules::code).collect(Collectors.joining(","));
        String opens = TIME.format(span.opens());
        String closes = TIME.format(span.closes().isAfter(LAST_MINUTE) ? LAST_MINUTE : span.closes());
        return new Schedule(Ids.of(owner.toString(), "schedule", days, opens, closes), offset, Frequency.WEEKLY, days,
                description, opens, closes, new Extension(fallbacks == null ? null : fallbacks.textLanguages(), zone));
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
