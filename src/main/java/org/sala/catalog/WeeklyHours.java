package org.sala.catalog;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sala.values.Codes;

/** The hours of a week as people fill them in: for each day some stretches of time, {@code closes} may be past midnight. */
public record WeeklyHours(Map<DayOfWeek, List<Stretch>> days) {

    public static final WeeklyHours NONE = new WeeklyHours(Map.of());

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
    private static final Stretch WHOLE_DAY = new Stretch(LocalTime.MIN, END_OF_DAY);
    private static final List<String> BYDAY = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    /** One stretch of a day, in the time zone of the place. */
    public record Stretch(LocalTime opens, LocalTime closes) {
    }

    /** Some days that share a stretch, as a {@link Schedule} holds them. */
    record Row(Codes byday, LocalTime opens, LocalTime closes) {
    }

    public WeeklyHours {
        Map<DayOfWeek, List<Stretch>> given = days;
        Map<DayOfWeek, List<Stretch>> kept = new LinkedHashMap<>();
        Arrays.stream(DayOfWeek.values()).filter(day -> !given.getOrDefault(day, List.of()).isEmpty())
                .forEach(day -> kept.put(day, given.get(day).stream().sorted(Comparator.comparing(Stretch::opens)).toList()));
        days = java.util.Collections.unmodifiableMap(kept);
    }

    public static WeeklyHours roundTheClock() {
        Map<DayOfWeek, List<Stretch>> all = new LinkedHashMap<>();
        Arrays.stream(DayOfWeek.values()).forEach(day -> all.put(day, List.of(WHOLE_DAY)));
        return new WeeklyHours(all);
    }

    static WeeklyHours of(List<Schedule> schedules) {
        Map<DayOfWeek, List<Stretch>> found = new LinkedHashMap<>();
        for (Schedule row : schedules) {
            if (row.opensAt != null && row.closesAt != null) {
                Stretch stretch = new Stretch(row.opensAt, row.closesAt);
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> row.byday.isEmpty() || row.byday.contains(BYDAY.get(day.ordinal())))
                        .forEach(day -> found.computeIfAbsent(day, none -> new ArrayList<>()).add(stretch));
            }
        }
        return new WeeklyHours(found);
    }

    public List<Stretch> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    public boolean isRoundTheClock() {
        return this.equals(roundTheClock());
    }

    /** Days with the same stretch share a row, so that readers see "Monday to Friday" and not five lines. */
    List<Row> rows() {
        Map<Stretch, TreeSet<String>> shared = new LinkedHashMap<>();
        days.forEach((day, stretches) -> stretches.forEach(stretch ->
                shared.computeIfAbsent(stretch, none -> new TreeSet<>()).add(BYDAY.get(day.ordinal()))));
        return shared.entrySet().stream()
                .map(entry -> new Row(Codes.of(entry.getValue()), entry.getKey().opens(), entry.getKey().closes())).toList();
    }
}
