package org.sala.interchange;

import org.sala.directories.Directory;

/** How one file is read: as our own workbook or by a mapping; and by what name its source goes. */
final class Reading {

    private final Directory directory;
    private final Workbook workbook;
    private final Mappings.Choice choice;
    private final ImportReport report;

    Reading(Directory directory, Workbook workbook, Mappings.Choice choice, ImportReport report) {
        this.directory = directory;
        this.workbook = workbook;
        this.choice = choice;
        this.report = report;
    }

    String source() {
        if (choice.mapping() != null) {
            return choice.mapping().source() == null ? workbook.stableName() : choice.mapping().source();
        }
        return WorkbookAbout.of(workbook).map(WorkbookAbout::source).orElse(Intake.WORKBOOK);
    }

    String country() {
        return choice.mapping() == null || choice.mapping().country() == null ? directory.countryCode : choice.mapping().country();
    }

    Material material(Intake intake) {
        if (choice.mapping() != null) {
            return new MappedSheet(intake, choice.mapping(), choice.sheet()).read(workbook);
        }
        return new SalaWorkbook(report, directory.languages().stream().map(Object::toString).toList()).read(workbook);
    }
}
