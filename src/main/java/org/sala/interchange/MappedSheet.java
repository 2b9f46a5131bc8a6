package org.sala.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Turns the rows of somebody else's list into items of our own workbook, by a mapping. */
final class MappedSheet {

    private final Intake intake;
    private final Mapping mapping;
    private final Sheet sheet;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    MappedSheet(Intake intake, Mapping mapping, Sheet sheet) {
        this.intake = intake;
        this.mapping = mapping;
        this.sheet = sheet;
        List<String> headings = sheet.headings();
        headings.forEach(heading -> columns.put(heading, headings.indexOf(heading)));
    }

    Material read(Workbook workbook) {
        sayWhatIsLeftOut(workbook);
        if (!mapping.has(Field.NAME) && !mapping.has(Field.ORGANIZATION)) {
            throw new UnusableFileException(Reason.NO_NAME_COLUMN, sheet.name());
        }
        List<MappedRow> rows = new ArrayList<>();
        StaffWords staff = new StaffWords(mapping, columns);
        try (Stream<Row> read = sheet.rows()) {
            read.forEach(row -> {
                staff.learn(row);
                rows.add(MappedRow.of(row, mapping, columns, sheet.name()));
            });
        }
        if (rows.isEmpty()) {
            throw new UnusableFileException(Reason.NO_ROWS, sheet.name());
        }
        Material material = Material.empty();
        MappedItems items = new MappedItems(intake, mapping, staff, material);
        organizationsFirst(rows, items);
        // Of an organization's rows, one that may be shown tells about it, wherever it stands.
        rows.stream().filter(row -> !isOrganization(row) && Holds.of(row).reasons().isEmpty()).forEach(items::organization);
        rows.stream().filter(row -> !isOrganization(row)).forEach(items::addService);
        return material;
    }

    private void organizationsFirst(List<MappedRow> rows, MappedItems items) {
        Map<String, Integer> services = new HashMap<>();
        rows.stream().filter(row -> !isOrganization(row)).forEach(row -> services.merge(row.text(Field.PARENT_KEY), 1, Integer::sum));
        for (MappedRow row : rows) {
            if (isOrganization(row)) {
                items.addOrganization(row);
                if (mapping.rowKinds().serviceOfOrganizationWithoutServices() && !services.containsKey(row.text(Field.KEY))) {
                    items.addServiceOf(row);
                }
            }
        }
    }

    private boolean isOrganization(MappedRow row) {
        return mapping.has(Field.ROW_KIND) && mapping.rowKinds().isOrganization(row.text(Field.ROW_KIND));
    }

    private void sayWhatIsLeftOut(Workbook workbook) {
        for (Mapping.Column column : mapping.columns()) {
            if (!columns.containsKey(column.column())) {
                say(Level.WARNING, column.column(), Reason.COLUMN_MISSING, column.column());
            }
        }
        for (String heading : columns.keySet()) {
            boolean used = mapping.columns().stream().anyMatch(column -> heading.equals(column.column())
                    || heading.equals(column.description()) || heading.equals(column.extension()));
            if (!used) {
                boolean isPrivate = mapping.privateColumns().contains(heading);
                say(Level.NOTE, heading, isPrivate ? Reason.COLUMN_KEPT_PRIVATE : Reason.COLUMN_NOT_MAPPED, heading);
            }
        }
        List<String> others = workbook.sheets().stream().map(Sheet::name).filter(name -> !name.equals(sheet.name())).toList();
        if (!others.isEmpty()) {
            say(Level.NOTE, "", Reason.SHEETS_IGNORED, String.join(", ", others));
        }
    }

    private void say(Level level, String column, Reason reason, String parameter) {
        intake.report().add(new ImportRemark(sheet.name(), 0, column, "", level, reason, List.of(parameter)));
    }
}
