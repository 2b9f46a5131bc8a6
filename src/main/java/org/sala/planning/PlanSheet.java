package org.sala.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.sala.catalog.AdministrativeArea;
import org.sala.directories.Directory;
import org.sala.history.History;
import org.sala.values.Codes;
import org.sala.values.Language;
import org.sala.values.LocalizedText;

/**
 * Brings the plan in from the sheets {@code plan} (key, value) and {@code partners} (name, role, agreed_on) of a
 * workbook. What a sheet does not say stays as it is; a partner is known by the name.
 */
@ApplicationScoped
public class PlanSheet {

    /** What is wrong with a row; nothing of such a row is brought. */
    public enum Problem { KEY_UNKNOWN, AREA_UNKNOWN, NUMBER_UNREADABLE, DATE_UNREADABLE, LANGUAGE_UNKNOWN, NAME_MISSING }

    /** A problem, with the key or column and what stood there. */
    public record Remark(Problem problem, String key, String value) {
    }

    private static final Map<String, BiConsumer<Plan, String>> WORDS = Map.ofEntries(
            Map.entry("audiences", (plan, value) -> plan.audiences = Codes.of(value)),
            Map.entry("formats", (plan, value) -> plan.formats = Codes.of(value)),
            Map.entry("lead", (plan, value) -> plan.lead = value),
            Map.entry("working_group", (plan, value) -> plan.workingGroup = value),
            Map.entry("purpose", (plan, value) -> plan.purpose = value),
            Map.entry("inclusion_criteria", (plan, value) -> plan.inclusionCriteria = value),
            Map.entry("safety_1", (plan, value) -> plan.safety1 = value),
            Map.entry("safety_2", (plan, value) -> plan.safety2 = value),
            Map.entry("safety_3", (plan, value) -> plan.safety3 = value),
            Map.entry("safety_4", (plan, value) -> plan.safety4 = value),
            Map.entry("safety_5", (plan, value) -> plan.safety5 = value),
            Map.entry("safety_6", (plan, value) -> plan.safety6 = value),
            Map.entry("data_protection", (plan, value) -> plan.dataProtection = value),
            Map.entry("budget", (plan, value) -> plan.budget = value));
    private static final Map<String, BiConsumer<Plan, LocalDate>> DAYS = Map.of(
            "timetable_start", (plan, day) -> plan.startsOn = day,
            "timetable_end", (plan, day) -> plan.endsOn = day);
    /** Of the directory itself, or kept elsewhere: hotlines are phones of the catalog. */
    private static final Set<String> OTHERS = Set.of("name", "area", "publisher", "discreet_name", "languages", "review_interval_days", "hotline");
    private static final String TRANSLATED = "value_";

    private final History history;

    PlanSheet(History history) {
        this.history = history;
    }

    /** Looks at the rows without writing anything. Keys of a row are {@code key}, {@code value} and {@code value_km} and the like. */
    @Transactional
    public List<Remark> check(UUID directoryId, List<Map<String, String>> rows) {
        List<Remark> remarks = new ArrayList<>();
        for (Map<String, String> row : rows) {
            Problem problem = problem(directoryId, cell(row, "key"), cell(row, "value"));
            if (problem != null) {
                remarks.add(new Remark(problem, cell(row, "key"), cell(row, "value")));
            }
        }
        return remarks;
    }

    private static Problem problem(UUID directoryId, String key, String value) {
        if (!WORDS.containsKey(key) && !DAYS.containsKey(key) && !OTHERS.contains(key)) {
            return Problem.KEY_UNKNOWN;
        }
        if (value.isEmpty() || WORDS.containsKey(key)) {
            return null;
        }
        if (DAYS.containsKey(key)) {
            return day(value) == null ? Problem.DATE_UNREADABLE : null;
        }
        return switch (key) {
            case "area" -> area(directoryId, value) == null ? Problem.AREA_UNKNOWN : null;
            case "review_interval_days" -> value.matches("[1-9]\\d{0,3}") ? null : Problem.NUMBER_UNREADABLE;
            case "languages" -> Codes.of(value).set().stream().allMatch(code -> code.matches("[a-z]{2,3}")) ? null
                    : Problem.LANGUAGE_UNKNOWN;
            default -> null;
        };
    }

    /** Brings the plan and the directory's own facts in, less the rows that have a problem. */
    @Transactional
    public void bring(Directory directory, List<Map<String, String>> rows, UUID personId) {
        Map<String, Map<String, String>> byKey = new TreeMap<>();
        rows.stream().filter(row -> !cell(row, "value").isEmpty()
                        && problem(directory.id, cell(row, "key"), cell(row, "value")) == null)
                .forEach(row -> byKey.put(cell(row, "key"), row));
        Plan plan = Plan.of(directory.id);
        history.changing(personId, plan, () -> byKey.forEach((key, row) -> fill(plan, key, cell(row, "value"))));
        Directory kept = Directory.findById(directory.id);
        history.changing(personId, kept, () -> byKey.forEach((key, row) -> fill(kept, key, row)));
    }

    private static void fill(Plan plan, String key, String value) {
        if (WORDS.containsKey(key)) {
            WORDS.get(key).accept(plan, value);
        } else if (DAYS.containsKey(key)) {
            DAYS.get(key).accept(plan, day(value));
        } else if (key.equals("review_interval_days")) {
            plan.reviewIntervalDays = Integer.valueOf(value);
        }
    }

    private static void fill(Directory directory, String key, Map<String, String> row) {
        switch (key) {
            case "name" -> directory.name = translated(directory.name, directory, row);
            case "publisher" -> directory.publisher = translated(directory.publisher, directory, row);
            case "discreet_name" -> directory.discreetName = translated(directory.discreetName, directory, row);
            case "area" -> directory.areaName = area(directory.id, cell(row, "value")).name;
            case "languages" -> directory.setLanguages(java.util.Arrays.stream(cell(row, "value").split("[;,]"))
                    .map(String::strip).map(Language::of).toList());
            default -> { }
        }
    }

    private static LocalizedText translated(LocalizedText text, Directory directory, Map<String, String> row) {
        LocalizedText whole = text.withSource(directory.sourceLanguage, cell(row, "value"));
        for (Map.Entry<String, String> column : row.entrySet()) {
            String code = column.getKey().startsWith(TRANSLATED) ? column.getKey().substring(TRANSLATED.length()) : "";
            if (code.matches("[a-z]{2,3}") && column.getValue() != null && !column.getValue().isBlank()) {
                whole = whole.withTranslation(Language.of(code), column.getValue(), true);
            }
        }
        return whole;
    }

    private static AdministrativeArea area(UUID directoryId, String code) {
        return AdministrativeArea.<AdministrativeArea>find("directoryId = ?1 and code = ?2", directoryId, code).firstResult();
    }

    /** Looks at a row of the sheet {@code partners}. */
    public List<Remark> checkPartner(Map<String, String> row) {
        List<Remark> remarks = new ArrayList<>();
        if (cell(row, "name").isEmpty()) {
            remarks.add(new Remark(Problem.NAME_MISSING, "name", ""));
        }
        if (!cell(row, "agreed_on").isEmpty() && day(cell(row, "agreed_on")) == null) {
            remarks.add(new Remark(Problem.DATE_UNREADABLE, "agreed_on", cell(row, "agreed_on")));
        }
        return remarks;
    }

    /** Brings one partner in, made or changed; an unreadable day is left empty. */
    @Transactional
    public Partner bringPartner(UUID directoryId, Map<String, String> row, UUID personId) {
        String name = cell(row, "name");
        Partner known = Partner.<Partner>find("directoryId = ?1 and name = ?2", directoryId, name).firstResult();
        if (known != null) {
            history.changing(personId, known, () -> fill(known, row));
            return known;
        }
        Partner partner = new Partner(directoryId, name);
        fill(partner, row);
        partner.persist();
        history.made(personId, partner);
        return partner;
    }

    private static void fill(Partner partner, Map<String, String> row) {
        partner.role = cell(row, "role").isEmpty() ? partner.role : cell(row, "role");
        partner.agreedOn = cell(row, "agreed_on").isEmpty() ? partner.agreedOn : day(cell(row, "agreed_on"));
    }

    private static LocalDate day(String written) {
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException unreadable) {
            return null; // The check has told so; a day that cannot be read is no day.
        }
    }

    private static String cell(Map<String, String> row, String column) {
        String value = row.get(column);
        return value == null ? "" : value.strip();
    }
}
