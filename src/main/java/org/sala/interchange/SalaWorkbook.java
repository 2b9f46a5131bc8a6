package org.sala.interchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Our own workbook, known by the names of its sheets: each row is an item as it stands. */
final class SalaWorkbook {

    private static final Pattern IN_LANGUAGE = Pattern.compile("(.+)_([a-z]{2,3})");

    private final ImportReport report;
    private final List<String> languages;

    SalaWorkbook(ImportReport report, List<String> languages) {
        this.report = report;
        this.languages = languages;
    }

    /** Whether a file is one of ours: a sheet is named as ours are and has the columns no other list would have. */
    static boolean isOne(Workbook workbook) {
        return workbook.sheets().stream().anyMatch(sheet -> name(sheet).startsWith(Tables.TRANSLATIONS)
                || Tables.names().contains(name(sheet)) && sheet.headings().containsAll(signs(name(sheet))));
    }

    private static List<String> signs(String sheet) {
        return switch (sheet) {
            case AreaTable.NAME -> List.of("code", "name", "level");
            case ServiceTable.NAME -> List.of("id", "organization", "name");
            case LocationTable.NAME -> List.of("id", "audience");
            case PhoneTable.NAME -> List.of("id", "service", "number");
            case ServiceAtLocationTable.NAME -> List.of("service", "location");
            case ChapterTable.NAME -> List.of("slug", "title");
            default -> List.of("id", "name", "contact_name");
        };
    }

    Material read(Workbook workbook) {
        Material material = Material.empty();
        for (Sheet sheet : workbook.sheets()) {
            String name = name(sheet);
            try (Stream<Row> rows = sheet.rows()) {
                if (Tables.names().contains(name)) {
                    rows.forEach(row -> item(sheet, row, material));
                } else if (name.startsWith(Tables.TRANSLATIONS)) {
                    rows.forEach(row -> translation(sheet, row, material));
                } else if (Tables.OTHERS.contains(name)) {
                    material.others().put(name, rows.map(row -> cells(sheet, row)).toList());
                } else if (!name.equals(WorkbookAbout.SHEET)) {
                    report.add(new ImportRemark(sheet.name(), 0, "", "", Level.NOTE, Reason.SHEET_UNKNOWN, List.of(sheet.name())));
                }
            }
        }
        return material;
    }

    private void item(Sheet sheet, Row row, Material material) {
        Item item = new Item(name(sheet), sheet.name(), row.number());
        cells(sheet, row).forEach((column, text) -> item.put(column, text, column));
        material.add(item);
        for (String column : item.fields()) {
            Matcher split = IN_LANGUAGE.matcher(column);
            if (split.matches() && languages.contains(split.group(2)) && item.has(split.group(1)) && !item.text(column).isBlank()) {
                String key = item.has("id") ? item.text("id") : item.has("slug") ? item.text("slug") : item.text("code");
                material.translations().add(new Material.Translation(item, split.group(2), item.sheet(), key, split.group(1),
                        item.text(split.group(1)), item.text(column)));
            }
        }
    }

    private void translation(Sheet sheet, Row row, Material material) {
        Item item = new Item(name(sheet), sheet.name(), row.number());
        Map<String, String> cells = cells(sheet, row);
        cells.forEach((column, text) -> item.put(column, text, column));
        String language = name(sheet).substring(Tables.TRANSLATIONS.length());
        if (Tables.OTHERS.contains(item.text("sheet"))) {
            Map<String, String> kept = new HashMap<>(cells);
            kept.put("language", language);
            material.others().computeIfAbsent("translations", none -> new java.util.ArrayList<>()).add(kept);
        }
        material.translations().add(new Material.Translation(item, language, item.text("sheet"), item.text("id"), item.text("field"),
                item.text("source"), item.text("text")));
    }

    private static Map<String, String> cells(Sheet sheet, Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < sheet.headings().size(); column++) {
            cells.put(sheet.headings().get(column).toLowerCase(Locale.ROOT), row.cell(column));
        }
        return cells;
    }

    static String name(Sheet sheet) {
        return sheet.name().strip().toLowerCase(Locale.ROOT);
    }
}
