package org.sala.web.team.planning;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sala.directories.Directory;
import org.sala.planning.LanguageTexts;
import org.sala.publishing.print.PrintFormat;
import org.sala.values.Language;

/** What keeps a typed plan from being taken over, by field. A plan may be incomplete; what is missing, the gate says. */
final class PlanProblems {

    static final List<String> READERS = List.of("victims", "families", "police", "social-workers", "health-workers",
            "border-staff", "embassies", "employers", "public");
    static final List<String> FORMATS = Stream.concat(Arrays.stream(PrintFormat.values()).map(PrintFormat::written),
            Stream.of("site")).toList();
    static final int LONGEST_INTERVAL = 730;

    private static final int LONGEST_TEXT = 10_000;

    private final PlanForm form;
    private final Directory directory;
    private final PlanningMessages texts;
    private final Map<String, String> problems = new LinkedHashMap<>();

    private PlanProblems(PlanForm form, Directory directory, PlanningMessages texts) {
        this.form = form;
        this.directory = directory;
        this.texts = texts;
    }

    static Map<String, String> of(PlanForm form, Directory directory, PlanningMessages texts) {
        PlanProblems looking = new PlanProblems(form, directory, texts);
        looking.lookAtChoices();
        looking.lookAtLanguages();
        looking.lookAtTimetable();
        looking.lookAtLengths();
        return looking.problems;
    }

    private void lookAtChoices() {
        if (!READERS.containsAll(PlanForm.all(form.audiences))) {
            problems.put("audiences", texts.chooseFromList());
        }
        if (!FORMATS.containsAll(PlanForm.all(form.formats))) {
            problems.put("formats", texts.chooseFromList());
        }
        if (form.timeZone == null || !ZoneId.getAvailableZoneIds().contains(form.timeZone)) {
            problems.put("timeZone", texts.chooseFromList());
        }
    }

    private void lookAtLanguages() {
        String other = form.otherLanguage == null ? "" : form.otherLanguage.strip();
        if (!other.isEmpty() && !other.matches("[A-Za-z]{2,3}")) {
            problems.put("otherLanguage", texts.languageCodeNeeded());
            return;
        }
        if (PlanForm.all(form.languages).stream().anyMatch(code -> !code.matches("[a-z]{2,3}"))) {
            problems.put("languages", texts.chooseFromList());
            return;
        }
        List<Language> chosen = form.languages(directory);
        if (!chosen.contains(directory.sourceLanguage)) {
            problems.put("languages", texts.sourceLanguageStays());
        } else if (!removedWithTexts(form, directory).isEmpty()) {
            problems.put("confirmed", texts.confirmRemoval());
        }
    }

    /** The languages that would go although there are texts in them and nobody said that they may, with how many records hold texts. */
    static Map<Language, Long> removedWithTexts(PlanForm form, Directory directory) {
        List<String> kept = Stream.concat(PlanForm.all(form.languages).stream(), PlanForm.all(form.confirmed).stream()).toList();
        Map<Language, Long> removed = new LinkedHashMap<>();
        directory.languages().stream().filter(language -> !kept.contains(language.code())).forEach(language -> {
            long texts = LanguageTexts.count(directory.id, language);
            if (texts > 0) {
                removed.put(language, texts);
            }
        });
        return removed;
    }

    private void lookAtTimetable() {
        String days = form.reviewIntervalDays == null ? "" : form.reviewIntervalDays.strip();
        if (!days.isEmpty() && (!days.matches("\\d{1,3}") || Integer.parseInt(days) < 1 || Integer.parseInt(days) > LONGEST_INTERVAL)) {
            problems.put("reviewIntervalDays", texts.daysNeeded(LONGEST_INTERVAL));
        }
        LocalDate start = lookAtDate("startsOn", form.startsOn);
        LocalDate end = lookAtDate("endsOn", form.endsOn);
        if (start != null && end != null && end.isBefore(start)) {
            problems.put("endsOn", texts.endBeforeStart());
        }
    }

    private LocalDate lookAtDate(String field, String typed) {
        LocalDate date = PlanForm.date(typed);
        if (date == null && PlanForm.text(typed) != null) {
            problems.put(field, texts.dateNeeded());
        }
        return date;
    }

    private void lookAtLengths() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("name", form.name);
        typed.put("areaName", form.areaName);
        typed.put("publisher", form.publisher);
        typed.put("lead", form.lead);
        typed.put("workingGroup", form.workingGroup);
        typed.put("purpose", form.purpose);
        typed.put("inclusionCriteria", form.inclusionCriteria);
        typed.put("dataProtection", form.dataProtection);
        typed.put("budget", form.budget);
        typed.forEach((field, text) -> {
            if (text != null && text.length() > LONGEST_TEXT) {
                problems.put(field, texts.tooLong(LONGEST_TEXT));
            }
        });
    }
}
