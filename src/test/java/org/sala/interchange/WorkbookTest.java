package org.sala.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {

    @TempDir
    Path folder;

    @Test
    void textFilesAreReadHoweverTheyWereWritten() throws IOException {
        String text = "Name;Stra\u00dfe\nCaf\u00e9;\"a\nb\"\n";
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16}) {
            assertRead(file("list.csv", text.getBytes(charset)));
        }
        assertRead(file("list.csv", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
        assertRead(file("list.csv", text.replace(';', '\t').getBytes(StandardCharsets.UTF_8)));
        assertRead(file("list.csv", text.replace(';', ',').getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertRead(Path file) {
        Sheet sheet = Workbook.open(file).sheets().getFirst();
        assertThat(sheet.headings()).containsExactly("Name", "Straße");
        assertThat(sheet.firstRows(9)).containsExactly(new Row(2, java.util.List.of("Café", "a\nb")));
    }

    @Test
    void titlesAndGroupsAboveTheHeadingsArePassedOver() throws IOException {
        Sheet sheet = Workbook.open(file("list.csv", "List of services 2026,,,\n,,,\nWho,,Where,\nName,Phone,City,Hours\nA,020,B,C\n".getBytes(StandardCharsets.UTF_8))).sheets().getFirst();
        assertThat(sheet.headings()).containsExactly("Name", "Phone", "City", "Hours");
        assertThat(sheet.firstRows(9)).extracting(Row::number).containsExactly(5);
    }

    @Test
    void cellsOfExcelAreReadAsTheyLook() throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file); var workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Services");
            sheet.value(0, 0, "Title of the list");
            sheet.value(2, 0, "Name");
            sheet.value(2, 1, "Checked on");
            sheet.value(2, 2, "Phone");
            sheet.value(2, 3, "Beds");
            sheet.value(2, 4, "Free");
            sheet.value(3, 0, "River House");
            sheet.value(3, 1, LocalDate.of(2026, 5, 4));
            sheet.style(3, 1).format("dd/mm/yyyy").set();
            sheet.value(3, 2, 205550100L);
            sheet.value(3, 3, 2.5);
            sheet.value(3, 4, true);
            sheet.finish();
        }
        Sheet sheet = Workbook.open(file).sheets().getFirst();
        assertThat(sheet.headings()).containsExactly("Name", "Checked on", "Phone", "Beds", "Free");
        assertThat(sheet.firstRows(1).getFirst().cells()).containsExactly("River House", "2026-05-04", "205550100", "2.5", "yes");
    }

    @Test
    void aFolderIsAWorkbookWithASheetForEachFile() {
        assertThat(Workbook.open(Path.of("seed-data")).sheets()).extracting(Sheet::name).contains("services", "translations_km");
    }

    @Test
    void whatIsNoSpreadsheetIsRefusedByItsName() throws IOException {
        assertRefused(folder.resolve("missing.csv"), Reason.FILE_NOT_FOUND);
        assertRefused(file("a.csv", new byte[0]), Reason.FILE_EMPTY);
        assertRefused(file("b.csv", "\n\n,,\n".getBytes(StandardCharsets.UTF_8)), Reason.FILE_EMPTY);
        assertRefused(file("c.csv", "%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8)), Reason.FILE_NOT_A_SPREADSHEET);
        assertRefused(file("d.csv", new byte[] {1, 0, 2, 0, 3, 0}), Reason.FILE_NOT_A_SPREADSHEET);
        assertRefused(file("e.xlsx", zip("readme.txt", "hello".getBytes(StandardCharsets.UTF_8))), Reason.FILE_NOT_A_SPREADSHEET);
        assertRefused(file("f.xls", ole("Workbook")), Reason.FILE_OLD_EXCEL);
        assertRefused(file("g.xlsx", ole("EncryptedPackage")), Reason.FILE_PASSWORD);
        assertRefused(file("h.xlsx", java.util.Arrays.copyOf(zip("xl/workbook.xml", new byte[500]), 60)), Reason.FILE_DAMAGED);
        assertRefused(file("i.xlsx", zip("xl/workbook.xml", "<workbook".getBytes(StandardCharsets.UTF_8))), Reason.FILE_DAMAGED);
        assertRefused(file("j.csv", "x,".repeat(16_000).getBytes(StandardCharsets.UTF_8)), Reason.TOO_MANY_COLUMNS);
        assertRefused(file("k.xlsx", zip("xl/workbook.xml", new byte[320 * 1024 * 1024])), Reason.FILE_TOO_LARGE);
    }

    @Test
    void aSourceKeepsItsNameWhenItsFileGetsANewDate() {
        assertThat(new Workbook("NGO list 2026-05-04 (final).xlsx", java.util.List.of()).stableName())
                .isEqualTo(new Workbook("NGO list 2026-11-01.xlsx", java.util.List.of()).stableName()).isEqualTo("ngo-list");
    }

    private void assertRefused(Path file, Reason reason) {
        assertThatExceptionOfType(UnusableFileException.class).as(file.toString()).isThrownBy(() -> Workbook.open(file))
                .extracting(UnusableFileException::reason).isEqualTo(reason);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] zip(String part, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] ole(String part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        out.write(part.getBytes(StandardCharsets.UTF_16LE));
        return out.toByteArray();
    }
}
