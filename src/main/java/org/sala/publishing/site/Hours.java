package org.sala.publishing.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.RawString;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.sala.values.Language;
import org.sala.values.OpeningHours;

/** Opening hours in words for people, and in figures for the script that tells whether it is open now. */
final class Hours {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
    private static final int RANGE = 3;
    /** A dash that keeps both times on one line. */
    private static final String UNBROKEN_DASH = "\u2060–\u2060";

    private static final Cache<Key, RawString> DRAWN = Caffeine.newBuilder().maximumSize(5000).build();

    private final OpeningHours hours;
    private final Reading reading;

    private Hours(OpeningHours hours, Reading reading) {
        this.hours = hours;
        this.reading = reading;
    }

    private record Key(Language language, OpeningHours hours) {
    }

    /** Null when nobody told us. */
    static Hours of(OpeningHours hours, Reading reading) {
        return hours == null || !hours.isKnown() ? null : new Hours(hours, reading);
    }

    /** As it stands on pages; drawn once, for many services keep the same hours. */
    public RawString drawn() {
        return DRAWN.get(new Key(reading.language(), hours),
                key -> new RawString(Site.draw(Site.Templates.openness(this), key.language())));
    }

    /** One sentence for each stretch: Monday to Friday, 08:00–17:00. */
    public List<String> sentences() {
        return hours.isRoundTheClock() ? List.of(reading.messages().dayAndNight())
                : hours.spans().stream().map(span -> reading.messages().hoursLine(days(span.days()), times(span))).toList();
    }

    public String figures() {
        return hours.figures();
    }

    private static String times(OpeningHours.Span span) {
        return time(span.opens()) + UNBROKEN_DASH + (span.closes().equals(LAST_MINUTE) ? "24:00" : time(span.closes()));
    }

    private static String time(LocalTime time) {
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    private String days(List<DayOfWeek> days) {
        List<DayOfWeek> sorted = days.stream().distinct().sorted().toList();
        if (sorted.size() == DayOfWeek.values().length) {
            return reading.messages().everyDay();
        }
        List<String> parts = new ArrayList<>();
        for (int first = 0; first < sorted.size(); ) {
            int last = lastOfRow(sorted, first);
            if (last - first + 1 >= RANGE) {
                parts.add(reading.messages().fromDayToDay(reading.day(sorted.get(first)), reading.day(sorted.get(last))));
            } else {
                sorted.subList(first, last + 1).forEach(day -> parts.add(reading.day(day)));
            }
            first = last + 1;
        }
        return reading.listed(parts);
    }

    private static int lastOfRow(List<DayOfWeek> sorted, int first) {
        int last = first;
        while (last + 1 < sorted.size() && sorted.get(last + 1).getValue() == sorted.get(last).getValue() + 1) {
            last++;
        }
        return last;
    }
}
