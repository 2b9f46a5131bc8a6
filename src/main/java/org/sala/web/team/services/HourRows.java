package org.sala.web.team.services;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sala.catalog.WeeklyHours;
import org.sala.catalog.WeeklyHours.Stretch;
import org.sala.web.team.FormMessages;
import org.sala.web.team.Forms;
import org.sala.web.team.Kept;
import org.sala.web.team.Typed;
import org.sala.web.team.CodeWords;

/** A week of hours as rows of a form: seven days with two stretches each, or open round the clock. */
@ApplicationScoped
class HourRows {

    private static final int STRETCHES = 2;
    private static final int MOST = 6;

    private final CodeWords codeWords;
    private final Forms forms;

    HourRows(CodeWords codeWords, Forms forms) {
        this.codeWords = codeWords;
        this.forms = forms;
    }

    /** The fields of a week under {@code prefix}. */
    public record Week(String prefix, boolean roundTheClock, List<Day> days) {
    }

    public record Day(String name, List<Span> spans) {
    }

    public record Span(String opensName, String opens, String closesName, String closes) {
    }

    static void keep(Kept kept, String prefix, WeeklyHours hours) {
        boolean always = hours.isRoundTheClock();
        kept.yesNo(prefix + "always", always).put(prefix + "spans", always ? STRETCHES
                : Math.max(STRETCHES, hours.days().values().stream().mapToInt(List::size).max().orElse(0)));
        if (!always) {
            hours.days().forEach((day, stretches) -> keep(kept, prefix, day, stretches));
        }
    }

    private static void keep(Kept kept, String prefix, DayOfWeek day, List<Stretch> stretches) {
        for (int at = 0; at < stretches.size(); at++) {
            kept.put(opens(prefix, day, at), stretches.get(at).opens()).put(closes(prefix, day, at), stretches.get(at).closes());
        }
    }

    Week week(Typed form, String prefix) {
        List<Day> days = Arrays.stream(DayOfWeek.values()).map(day -> new Day(codeWords.of("day", day), spans(form, prefix, day))).toList();
        return new Week(prefix, form.get(prefix + "always").equals("yes"), days);
    }

    private static List<Span> spans(Typed form, String prefix, DayOfWeek day) {
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < count(form, prefix); at++) {
            String opens = opens(prefix, day, at);
            String closes = closes(prefix, day, at);
            spans.add(new Span(opens, form.get(opens), closes, form.get(closes)));
        }
        return spans;
    }

    WeeklyHours read(Typed form, String prefix) {
        if (form.get(prefix + "always").equals("yes")) {
            return WeeklyHours.roundTheClock();
        }
        Map<DayOfWeek, List<Stretch>> days = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int at = 0; at < count(form, prefix); at++) {
                LocalTime opens = form.time(opens(prefix, day, at));
                LocalTime closes = form.time(closes(prefix, day, at));
                if (opens != null && closes != null) {
                    days.computeIfAbsent(day, none -> new ArrayList<>()).add(new Stretch(opens, closes));
                } else if (opens != null || closes != null) {
                    form.problem(opens == null ? opens(prefix, day, at) : closes(prefix, day, at),
                            forms.messages(FormMessages.class).timesNeedBoth());
                }
            }
        }
        return new WeeklyHours(days);
    }

    private static int count(Typed form, String prefix) {
        String spans = form.get(prefix + "spans");
        return spans.matches("[0-9]") ? Math.min(MOST, Integer.parseInt(spans)) : STRETCHES;
    }

    private static String opens(String prefix, DayOfWeek day, int at) {
        return prefix + day.getValue() + "-" + at + "-opens";
    }

    private static String closes(String prefix, DayOfWeek day, int at) {
        return prefix + day.getValue() + "-" + at + "-closes";
    }
}
