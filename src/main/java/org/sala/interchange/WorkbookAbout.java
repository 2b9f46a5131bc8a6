package org.sala.interchange;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheet {@code about} of a workbook we wrote: when. It tells a later import what the writer of the file had before them. */
record WorkbookAbout(Instant writtenAt) {

    static final String SHEET = "about";
    static final String WRITTEN_AT = "written_at";

    static Optional<WorkbookAbout> of(Workbook workbook) {
        return workbook.sheets().stream().filter(sheet -> SalaWorkbook.name(sheet).equals(SHEET)).findFirst().flatMap(WorkbookAbout::read);
    }

    private static Optional<WorkbookAbout> read(Sheet sheet) {
        try (Stream<Row> rows = sheet.rows()) {
            return rows.filter(row -> row.cell(0).equals(WRITTEN_AT)).findFirst().map(row -> new WorkbookAbout(Instant.parse(row.cell(1))));
        } catch (DateTimeParseException changedByHand) {
            return Optional.empty();
        }
    }

    /** Each written workbook is a source of its own. */
    String source() {
        return Intake.WORKBOOK + " " + writtenAt;
    }
}
