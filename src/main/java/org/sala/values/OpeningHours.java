package org.sala.values;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

/** The weekly hours of a place or service. Empty when nobody told us; then it is neither open nor closed. */
public record OpeningHours(List<Span> spans) {

    public static final OpeningHours UNKNOWN = new OpeningHours(List.of());
    public static final OpeningHours ROUND_THE_CLOCK = new OpeningHours(
            List.of(new Span(List.of(DayOfWeek.values()), LocalTime.MIN, LocalTime.of(23, 59))));

    /** Some days of the week with one stretch of time, in the time zone of the place; {@code closes} may be past midnight. */
    public record Span(List<DayOfWeek> days, LocalTime opens, LocalTime closes) {

        boolean holds(LocalDateTime moment) {
            LocalTime time = moment.toLocalTime();
            boolean overnight = closes.isBefore(opens);
            if (!overnight) {
                return days.contains(moment.getDayOfWeek()) && !time.isBefore(opens) && !time.isAfter(closes);
            }
            return (days.contains(moment.getDayOfWeek()) && !time.isBefore(opens))
                    || (days.contains(moment.getDayOfWeek().minus(1)) && !time.isAfter(closes));
        }
    }

    public OpeningHours {
        spans = List.copyOf(spans);
    }

    public boolean isKnown() {
        return !spans.isEmpty();
    }

    public boolean isRoundTheClock() {
        return spans.stream().anyMatch(span -> span.days().size() == 7 && span.opens().equals(LocalTime.MIN)
                && !span.closes().isBefore(LocalTime.of(23, 59)));
    }

    /** For scripts: {@code 12345 0800-1700;6 0800-1200}, days from Monday as 1, then from and to. */
    public String figures() {
        return spans.stream().map(span -> span.days().stream().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining())
                + " " + "%02d%02d-%02d%02d".formatted(span.opens().getHour(), span.opens().getMinute(),
                span.closes().getHour(), span.closes().getMinute())).collect(Collectors.joining(";"));
    }

    public boolean isOpenAt(LocalDateTime moment) {
        return spans.stream().anyMatch(span -> span.holds(moment));
    }
}
