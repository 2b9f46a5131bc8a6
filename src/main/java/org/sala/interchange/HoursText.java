package org.sala.interchange;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.values.OpeningHours;
import org.sala.values.OpeningHours.Span;

/**
 * Reads opening hours as people write them: {@code Mo-Fr 08:00-12:00,13:30-17:00; Sa 08:00-12:00}, {@code 9:00 am -
 * 5:00 pm, Monday - Friday}, {@code 24/7}. All of a text or nothing: half-read hours would send somebody to a closed door.
 */
final class HoursText {

    static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final String DAY = "(?:mon?|tue?s?|wed?(?:nes)?|thu?r?s?|fri?|sat?(?:ur)?|sun?|m|t|w|f)(?:day)?s?\\b\\.?";
    private static final String CLOCK = "(?:\\d{1,2}(?:[:.]\\d{2})?(?::00)?\\s*(?:am|pm)?|noon|midnight)";
    private static final Pattern TOKEN = Pattern.compile("(?<times>" + CLOCK + "\\s*-\\s*" + CLOCK + ")|(?<always>24/7|24 ?(?:hours|hrs)\\b(?: a day)?)"
            + "|(?<days>" + DAY + "(?:\\s*-\\s*" + DAY + ")?)|(?<each>daily|every ?day|7 days a week|seven days a week|all week)"
            + "|(?<week>weekdays?)|(?<end>weekends?)|(?<filler>[,:&()\\s]+|\\b(?:and|open|hours|from|on|only)\\b)");
    private static final Pattern ALWAYS = Pattern.compile("(?:open\\s*)?(?:24/7|24 ?(?:hours|hrs)(?: a day| daily)?)(?:[, ]*(?:7|seven) days(?: a| per)? ?(?:week)?)?(?:[, ]*(?:daily|every ?day))?");
    private static final Pattern ONE_CLOCK = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(?::00)?\\s*(am|pm)?");
    private static final LocalTime LAST = LocalTime.of(23, 59);

    private HoursText() {
    }

    static Optional<OpeningHours> read(String written) {
        String text = written.toLowerCase(Locale.ROOT).replaceAll("[–—−]", "-").replaceAll("\\b([ap])\\.? ?m\\b\\.?", "$1m")
                .replaceAll("(?<=\\d|m)\\s+(?:to|until|till)\\s+(?=\\d|noon|midnight)", "-").replaceAll("(?<=day|\\bmon|\\btue|\\bwed|\\bthu|\\bfri|\\bsat|\\bsun)s? (?:to|through|thru) ", "-")
                .replaceAll("\\s+", " ").strip().replaceAll("[.;,]+$", "");
        if (ALWAYS.matcher(text).matches()) {
            return Optional.of(OpeningHours.ROUND_THE_CLOCK);
        }
        List<Span> spans = new ArrayList<>();
        for (String clause : text.split("[;\\n]")) {
            if (!clause.isBlank() && !readClause(clause.strip(), spans)) {
                return Optional.empty();
            }
        }
        return spans.isEmpty() ? Optional.empty() : Optional.of(new OpeningHours(spans));
    }

    /** Days and times in turns; what comes first opens each new turn. */
    private static boolean readClause(String clause, List<Span> spans) {
        Matcher token = TOKEN.matcher(clause);
        List<DayOfWeek> days = new ArrayList<>();
        List<LocalTime[]> times = new ArrayList<>();
        Boolean daysFirst = null;
        boolean lastWasDays = false;
        int at = 0;
        while (token.find() && token.start() == at) {
            at = token.end();
            if (token.group("filler") != null) {
                continue;
            }
            boolean isTimes = token.group("times") != null || token.group("always") != null;
            daysFirst = daysFirst == null ? Boolean.valueOf(!isTimes) : daysFirst;
            if (daysFirst ? !isTimes && !lastWasDays : isTimes && lastWasDays) {
                turn(days, times, spans);
            }
            lastWasDays = !isTimes;
            if (isTimes ? !addTimes(token, times) : !days.addAll(days(token))) {
                return false;
            }
        }
        boolean whole = at == clause.length() && !days.isEmpty() && !times.isEmpty();
        turn(days, times, spans);
        return whole;
    }

    private static void turn(List<DayOfWeek> days, List<LocalTime[]> times, List<Span> spans) {
        if (days.isEmpty() || times.isEmpty()) {
            return;
        }
        List<DayOfWeek> sorted = days.stream().distinct().sorted().toList();
        times.forEach(time -> spans.add(new Span(sorted, time[0], time[1])));
        days.clear();
        times.clear();
    }

    private static boolean addTimes(Matcher token, List<LocalTime[]> times) {
        if (token.group("always") != null) {
            return times.add(new LocalTime[] {LocalTime.MIN, LAST});
        }
        String[] ends = token.group("times").split("-");
        return span(ends[0].strip(), ends[1].strip()).map(times::add).orElse(false);
    }

    /** Without am or pm, only a 24-hour clock that goes forward, or starts after noon, has one meaning. */
    private static Optional<LocalTime[]> span(String from, String until) {
        boolean untilHalf = until.endsWith("m");
        boolean fromHalf = from.endsWith("m") || from.equals("noon") || from.equals("midnight");
        if (!untilHalf && !fromHalf && !(from + until).matches(".*[:.].*")) {
            return Optional.empty();
        }
        LocalTime closes = clock(until, "");
        String half = !fromHalf && untilHalf ? until.substring(until.length() - 2) : "";
        LocalTime opens = clock(from, half);
        if (opens != null && closes != null && !half.isEmpty() && !opens.isBefore(closes) && half.equals("pm")) {
            opens = clock(from, "am");
        }
        if (opens == null || closes == null || fromHalf && !untilHalf && !until.matches("noon|midnight")) {
            return Optional.empty();
        }
        closes = closes.equals(LocalTime.MIN) ? LAST : closes;
        boolean vague = !fromHalf && !untilHalf && !opens.isBefore(closes) && opens.getHour() < 13;
        return vague || opens.equals(closes) ? Optional.empty() : Optional.of(new LocalTime[] {opens, closes});
    }

    private static LocalTime clock(String written, String half) {
        if (written.equals("noon") || written.equals("midnight")) {
            return written.equals("noon") ? LocalTime.NOON : LocalTime.MIN;
        }
        Matcher clock = ONE_CLOCK.matcher(written);
        if (!clock.matches()) {
            return null;
        }
        int hour = Integer.parseInt(clock.group(1));
        int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        String which = clock.group(3) == null ? half : clock.group(3);
        if (hour > 24 || minute > 59 || !which.isEmpty() && (hour == 0 || hour > 12) || hour == 24 && minute > 0) {
            return null;
        }
        hour = which.isEmpty() ? hour % 24 : hour % 12 + (which.equals("pm") ? 12 : 0);
        return LocalTime.of(hour, minute);
    }

    private static List<DayOfWeek> days(Matcher token) {
        if (token.group("each") != null) {
            return List.of(DayOfWeek.values());
        }
        if (token.group("week") != null || token.group("end") != null) {
            return token.group("end") != null ? List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY) : List.of(DayOfWeek.values()).subList(0, 5);
        }
        String[] ends = token.group("days").split("-");
        DayOfWeek first = day(ends[0].strip());
        DayOfWeek last = ends.length > 1 ? day(ends[1].strip()) : first;
        return Stream.iterate(first, day -> day.plus(1)).limit(Math.floorMod(last.getValue() - first.getValue(), 7) + 1L).toList();
    }

    /** By the first two letters; a single letter stands for the working day that has it. */
    private static DayOfWeek day(String written) {
        for (int day = 0; day < DAYS.size(); day++) {
            if (DAYS.get(day).toLowerCase(Locale.ROOT).startsWith(written.substring(0, Math.min(2, written.length())).replace(".", ""))) {
                return DayOfWeek.of(day + 1);
            }
        }
        throw new IllegalArgumentException("Not a day: " + written);
    }

    /** The OpenStreetMap way of writing, which {@link #read} takes back. */
    static String write(OpeningHours hours) {
        if (hours.isRoundTheClock()) {
            return "24/7";
        }
        Map<String, List<String>> timesByDays = new LinkedHashMap<>();
        hours.spans().stream().sorted(java.util.Comparator.comparing((Span span) -> span.days().getFirst()).thenComparing(Span::opens))
                .forEach(span -> timesByDays.computeIfAbsent(writtenDays(span.days()), days -> new ArrayList<>())
                        .add(span.opens() + "-" + span.closes()));
        return timesByDays.entrySet().stream().map(entry -> entry.getKey() + " " + String.join(",", entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String writtenDays(List<DayOfWeek> days) {
        List<String> runs = new ArrayList<>();
        for (int at = 0; at < days.size(); at++) {
            int end = at;
            while (end + 1 < days.size() && days.get(end + 1) == days.get(end).plus(1)) {
                end++;
            }
            String first = DAYS.get(days.get(at).getValue() - 1);
            runs.add(end > at + 1 ? first + "-" + DAYS.get(days.get(end).getValue() - 1) : first);
            at = end > at + 1 ? end : at;
        }
        return String.join(",", runs);
    }
}
