package org.sala.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingGuessTest {

    private static final Path LISTS = Path.of("src/test/resources/interchange");

    @TempDir
    Path folder;

    @Test
    void aMatrixOfPartnersInWindowsWriting() throws IOException {
        Path file = folder.resolve("matrix.csv");
        Files.write(file, Files.readString(LISTS.resolve("ngo-matrix.csv")).getBytes(Charset.forName("windows-1252")));
        Mapping mapping = guess(file);
        assertThat(fields(mapping)).containsEntry("Organisation", Field.ORGANIZATION).containsEntry("Type of service", Field.KINDS)
                .containsEntry("Description of services", Field.DESCRIPTION).containsEntry("Target group", Field.ELIGIBILITY)
                .containsEntry("District", Field.AREA).containsEntry("Office address", Field.ADDRESS).containsEntry("Tel.", Field.PHONE)
                .containsEntry("E-mail address", Field.EMAIL).containsEntry("Web site", Field.WEBSITE).containsEntry("Opening hours", Field.HOURS)
                .doesNotContainKeys("N°", "Focal point", "Focal point phone", "Comments");
        assertThat(mapping.privateColumns()).contains("Focal point", "Focal point phone", "Comments");
    }

    @Test
    void aListOfProvidersWithCamelCaseHeadings() {
        Mapping mapping = guess(LISTS.resolve("providers.csv"));
        assertThat(fields(mapping)).containsEntry("AgencyName", Field.ORGANIZATION).containsEntry("ServicesProvided", Field.SERVICES)
                .containsEntry("HotlineNumber", Field.PHONE).containsEntry("Fees", Field.COST).containsEntry("LanguagesSpoken", Field.LANGUAGES)
                .containsEntry("Gender", Field.SEXES).containsEntry("MinAge", Field.MINIMUM_AGE).containsEntry("Lat", Field.LATITUDE)
                .containsEntry("Long", Field.LONGITUDE).containsEntry("Active (Y/N)", Field.STATUS).containsEntry("HideFromWebsite", Field.EXCLUDE)
                .doesNotContainKeys("StaffContact", "MailingAddress");
        assertThat(mapping.privateColumns()).containsExactlyInAnyOrder("StaffContact", "MailingAddress");
    }

    @Test
    void aWorkbookWithASheetOfNotesAndBracketsInHeadings() throws IOException {
        Path file = folder.resolve("survey.xlsx");
        try (OutputStream out = Files.newOutputStream(file); var workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            sheet(workbook.newWorksheet("Read me"), List.of(List.of("How to fill in this file"), List.of("Write clearly")));
            sheet(workbook.newWorksheet("Data 2026"), List.of(
                    List.of("Service Name", "Service Provider", "What do they do?", "Phone Number 1", "Phone Number 1 Description", "Street Address (do not publish)",
                            "Confidential?", "Last Verified On", "Verified By", "Contact Person", "Contact Phone", "Eligibility Criteria", "Area Served"),
                    List.of("Night beds", "River Friends", "A bed for one night", "020 555 0331", "Day desk", "7 Hidden Lane", "No", "13/05/2026", "Kosal Nimit",
                            "Vanna Nimit", "019 555 0997", "Adults", "Lotus"),
                    List.of("Safe flat", "River Friends", "A flat", "020 555 0332", "Any time", "8 Hidden Lane", "Yes", "01/06/2026", "Kosal Nimit", "Vanna Nimit",
                            "019 555 0997", "Adults", "Lotus")));
        }
        Mapping mapping = guess(file);
        assertThat(mapping.sheet()).isEqualTo("Data 2026");
        assertThat(mapping.dates()).contains("d/M/yyyy");
        assertThat(fields(mapping)).containsEntry("Service Name", Field.NAME).containsEntry("Service Provider", Field.ORGANIZATION)
                .containsEntry("What do they do?", Field.DESCRIPTION).containsEntry("Phone Number 1", Field.PHONE).containsEntry("Confidential?", Field.EXCLUDE)
                .containsEntry("Last Verified On", Field.VERIFIED_ON).containsEntry("Eligibility Criteria", Field.ELIGIBILITY).containsEntry("Area Served", Field.AREAS)
                .doesNotContainKeys("Street Address (do not publish)", "Verified By", "Contact Person", "Contact Phone");
        assertThat(mapping.column(Field.PHONE)).map(Mapping.Column::description).contains("Phone Number 1 Description");
    }

    @Test
    void aMappingIsTheSameAfterItWasWritten() {
        Mapping mapping = guess(LISTS.resolve("providers.csv"));
        assertThat(Mapping.parse(mapping.toYaml())).isEqualTo(mapping);
    }

    @Test
    void theExampleMappingCanBeRead() {
        assertThat(Mapping.read(Path.of("docs/examples/dc-211.mapping.yaml")).columns()).hasSizeGreaterThan(30);
    }

    private static Mapping guess(Path file) {
        return MappingGuess.best(Workbook.open(file), "KH").mapping();
    }

    private static Map<String, Field> fields(Mapping mapping) {
        return mapping.columns().stream().collect(Collectors.toMap(Mapping.Column::column, Mapping.Column::field, (first, second) -> first));
    }

    private static void sheet(Worksheet sheet, List<List<String>> rows) throws IOException {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row, column, rows.get(row).get(column));
            }
        }
        sheet.finish();
    }
}
