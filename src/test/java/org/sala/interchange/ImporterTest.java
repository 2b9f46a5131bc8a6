package org.sala.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.catalog.Organization;
import org.sala.catalog.Service;
import org.sala.directories.Directory;
import org.sala.editions.EditionContent.Entry;
import org.sala.history.Change;
import org.sala.mapping.Changes;
import org.sala.values.Audience;
import org.sala.values.Language;

@QuarkusTest
class ImporterTest {

    private static final Path LISTS = Path.of("src/test/resources/interchange");
    private static final String CLEAN = "a1,Beds,River,Words,active,020 555 0101,1 Street,\n";

    @TempDir
    Path folder;
    @Inject
    Trial trial;

    @Test
    void aForeignListBecomesEntries() {
        Directory directory = trial.directory("KH", "en");
        ImportReport report = trial.run(directory, LISTS.resolve("providers.csv")).report();
        assertThat(report.totals("organizations").made()).isEqualTo(3);
        assertThat(report.totals("services").made()).isEqualTo(4);
        assertThat(report.totals("services").excluded()).isEqualTo(2);
        assertThat(trial.draft(directory, Audience.PARTNER).entries()).extracting(entry -> entry.name().wordings().get(Language.ENGLISH))
                .containsExactlyInAnyOrder("Safe house", "Clinic");
        assertThat(trial.draft(directory, Audience.PARTNER).entries()).allSatisfy(entry -> {
            assertThat(entry.phones()).extracting(phone -> phone.dial()).containsExactly("1299");
            assertThat(entry.languages()).containsExactlyInAnyOrder("en", "km");
            assertThat(entry.howToGet().free()).isNull();
            assertThat(entry.whoFor().minimumAge()).isEqualTo(18);
        });
        assertThat(trial.json(directory, Audience.PARTNER)).doesNotContain("Nimit", "P.O. Box", "Hidden House", "Old Clinic");
    }

    @Test
    void namesOfStaffStayOutOfTextsToo() {
        Directory directory = trial.directory("KH", "en");
        trial.run(directory, LISTS.resolve("ngo-matrix.csv"));
        assertThat(trial.json(directory, Audience.PARTNER)).contains("Free lawyer.", "Maison Nénuphar").doesNotContain("Nimit", "019 555 0999", "leaving in May");
    }

    @Test
    void oneBadRowIsLeftOutAndTheOthersAreTakenIn() throws IOException {
        Directory directory = trial.directory("KH", "en");
        Mapping mapping = trial.mapping(directory, trial.list(folder, CLEAN));
        ImportReport report = trial.run(directory, trial.list(folder, "a1,Beds,River,Fine,active,020 555 0101,1 Street,\na2,,,Nameless,active,,,\na3,Meals,River,"
                + "x".repeat(20_001) + ",active,,,\na1,Again,River,,active,,,\na4,Law,Lake,,active,not a number,2 Street,\n"), mapping).report();
        assertThat(report.remarks(Level.REJECTED)).extracting(ImportRemark::row, ImportRemark::reason).containsExactly(
                org.assertj.core.groups.Tuple.tuple(3, Reason.MISSING_VALUE), org.assertj.core.groups.Tuple.tuple(4, Reason.TEXT_TOO_LONG),
                org.assertj.core.groups.Tuple.tuple(5, Reason.KEY_TWICE));
        assertThat(trial.names(directory)).containsExactlyInAnyOrder("Beds", "Law");
        assertThat(report.totals("services").rejected()).isEqualTo(3);
    }

    @Test
    void anUnusableFileWritesNothing() throws IOException {
        Directory directory = trial.directory("KH", "en");
        Path file = Files.writeString(folder.resolve("numbers.csv"), "1,2,3\n4,5,6\n");
        assertThatExceptionOfType(UnusableFileException.class).isThrownBy(() -> trial.run(directory, file));
        Path empty = Files.writeString(folder.resolve("empty.csv"), Trial.HEAD);
        assertThatExceptionOfType(UnusableFileException.class).isThrownBy(() -> trial.run(directory, empty))
                .satisfies(refused -> assertThat(refused.text(Language.ENGLISH)).contains("no rows below"));
        assertThat(trial.names(directory)).isEmpty();
    }

    @Test
    void theSameListAgainUpdatesAndNeverDoubles() throws IOException {
        Directory directory = trial.directory("KH", "en");
        trial.run(directory, trial.list(folder, "a1,Beds,River,Old words,active,020 555 0101,1 Street,\n"));
        ImportReport again = trial.run(directory, trial.list(folder, "a1,Beds,River,New words,active,020 555 0102,1 Street,\n")).report();
        assertThat(again.totals("services").updated()).isEqualTo(1);
        assertThat(again.sum().made()).isZero();
        Entry entry = trial.draft(directory, Audience.PARTNER).entries().getFirst();
        assertThat(entry.description().wordings().get(Language.ENGLISH)).isEqualTo("New words");
        assertThat(entry.phones()).extracting(phone -> phone.dial()).containsExactly("+855205550102");
        trial.change(() -> assertThat(Change.of(entry.id())).anyMatch(change -> change.fieldName.equals("description")
                && change.fileName.equals("list.csv")));
    }

    @Test
    void whatAListChangedStandsInTheHistoryOfTheServiceInWordsWithTheNameOfTheFile() throws IOException {
        Directory directory = trial.directory("KH", "en");
        String head = "ID,Service name,Organisation,Languages,Opening hours,Last verified\n";
        Path spring = Files.writeString(folder.resolve("spring.csv"), head + "a1,Beds,River,Khmer,Mo-Fr 08:00-17:00,\n");
        Mapping mapping = trial.mapping(directory, spring);
        trial.run(directory, spring, mapping);
        trial.run(directory, Files.writeString(folder.resolve("autumn.csv"), head + "a1,Beds,River,Khmer; sign language,24/7,2026-10-01\n"), mapping);
        trial.change(() -> {
            List<Changes.Line> lines = Changes.of(Service.<Service>find("directoryId", directory.id).firstResult());
            assertThat(lines).filteredOn(line -> line.field().equals("languages")).singleElement().satisfies(line -> {
                assertThat(line.from()).isEqualTo("Khmer");
                assertThat(line.to()).isEqualTo("Khmer, Sign language");
                assertThat(line.file()).isEqualTo("autumn.csv");
            });
            assertThat(lines).filteredOn(line -> line.field().equals("hours")).extracting(Changes.Line::to).containsExactly("24/7");
            assertThat(lines).filteredOn(line -> line.record().equals("verification")).extracting(Changes.Line::file).containsExactly("autumn.csv");
            assertThat(lines).filteredOn(line -> line.record().equals("service") && line.isWhole()).extracting(Changes.Line::file).containsExactly("spring.csv");
        });
    }

    @Test
    void twoPeopleImportingAtOnceMakeEachRecordOnce() throws Exception {
        Directory directory = trial.directory("KH", "en");
        Path file = trial.list(folder, "a1,Beds,River,Words,active,020 555 0101,1 Street,\na2,Law,Lake,,active,,,\n");
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            Callable<ImportResult> person = () -> trial.run(directory, file);
            for (Future<ImportResult> done : people.invokeAll(List.of(person, person))) {
                assertThat(done.get().written()).isTrue();
            }
        }
        assertThat(trial.names(directory)).containsExactlyInAnyOrder("Beds", "Law");
    }

    @Test
    void whatSomebodyChangedAfterTheImportIsKept() throws IOException {
        Directory directory = trial.directory("KH", "en");
        trial.run(directory, trial.list(folder, "a1,Beds,River,From the file,active,020 555 0101,1 Street,\n"));
        trial.change(() -> {
            Service service = Service.find("directoryId", directory.id).firstResult();
            service.description = service.description.withSource(Language.ENGLISH, "From a person");
        });
        ImportReport report = trial.run(directory, trial.list(folder, "a1,Beds at night,River,From the new file,active,020 555 0101,1 Street,\n")).report();
        assertThat(report.remarks(Level.WARNING)).extracting(ImportRemark::column, ImportRemark::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Description", Reason.HUMAN_VALUE_KEPT));
        Entry entry = trial.draft(directory, Audience.PARTNER).entries().getFirst();
        assertThat(entry.description().wordings().get(Language.ENGLISH)).isEqualTo("From a person");
        assertThat(entry.name().wordings().get(Language.ENGLISH)).isEqualTo("Beds at night");
    }

    @Test
    void hostileCellsAreHarmless() throws IOException {
        Directory directory = trial.directory("KH", "en");
        Mapping mapping = trial.mapping(directory, trial.list(folder, CLEAN));
        ImportReport report = trial.run(directory, trial.list(folder, "=cmd|'/c calc'!A1,\"=HYPERLINK(\"\"http://x\"\")\",<script>alert(1)</script>River,<b>Bold</b>\u202Ewords\u0001,active,=1+1,"
                + "@SUM(A1),\na2,Big," + "y".repeat(1_000_000) + ",,active,,,\n"), mapping).report();
        assertThat(trial.json(directory, Audience.PARTNER)).doesNotContain("<script", "<b>", "\u202E", "\u0001").contains("Bold");
        assertThat(report.toCsv(Language.ENGLISH).lines()).noneMatch(line -> line.matches(".*(^|,)\"?[=+@-].*"));
        assertThat(report.toCsv(Language.ENGLISH)).contains("'=1+1");
        assertThat(report.remarks(Level.REJECTED)).extracting(ImportRemark::row).containsExactly(3);
    }

    @Test
    void eachReasonIsSaidInAWholeSentence() {
        for (Reason reason : Reason.values()) {
            assertThat(reason.text(Language.ENGLISH, List.of("A", "B"))).as(reason.name()).isNotBlank().doesNotContain("{").endsWith(reason == Reason.HUMAN_VALUE_KEPT ? "A" : ".");
        }
    }

    @Test
    void aMappingThatWasSavedIsUsedForTheNextFileWithItsHeadings() throws IOException {
        Directory directory = trial.directory("KH", "en");
        Path file = trial.list(folder, "a1,Beds,River,,active,,,\n");
        trial.save(directory, Workbook.open(file), "our list");
        trial.run(directory, file);
        trial.change(() -> assertThat(Organization.<Organization>find("directoryId", directory.id).firstResult().source).isEqualTo("our list"));
    }
}
