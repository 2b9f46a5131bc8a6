package org.sala.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.catalog.Exclusion;
import org.sala.catalog.Organization;
import org.sala.catalog.Service;
import org.sala.catalog.ServiceStatus;
import org.sala.catalog.Verification;
import org.sala.directories.Directory;
import org.sala.editions.EditionContent.Entry;
import org.sala.history.Change;
import org.sala.mapping.Changes;
import org.sala.values.Audience;
import org.sala.values.Ids;
import org.sala.values.Language;

@QuarkusTest
class ImporterTest {

    private static final Path LISTS = Path.of("src/test/resources/interchange");
    private static final String CLEAN = "a1,Beds,River,Words,active,020 555 0101,1 Street,\n";
    private static final String HEAD = "ID,Service name,Organisation,Description,Status,Phone,Address,Contact person\n";

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
        Mapping mapping = trial.mapping(directory, list(CLEAN));
        ImportReport report = trial.run(directory, list("a1,Beds,River,Fine,active,020 555 0101,1 Street,\na2,,,Nameless,active,,,\na3,Meals,River,"
                + "x".repeat(20_001) + ",active,,,\na1,Again,River,,active,,,\na4,Law,Lake,,active,not a number,2 Street,\n"), mapping).report();
        assertThat(report.remarks(Level.REJECTED)).extracting(ImportRemark::row, ImportRemark::reason).containsExactly(
                org.assertj.core.groups.Tuple.tuple(3, Reason.MISSING_VALUE), org.assertj.core.groups.Tuple.tuple(4, Reason.TEXT_TOO_LONG),
                org.assertj.core.groups.Tuple.tuple(5, Reason.KEY_TWICE));
        assertThat(names(directory)).containsExactlyInAnyOrder("Beds", "Law");
        assertThat(report.totals("services").rejected()).isEqualTo(3);
    }

    @Test
    void anUnusableFileWritesNothing() throws IOException {
        Directory directory = trial.directory("KH", "en");
        Path file = Files.writeString(folder.resolve("numbers.csv"), "1,2,3\n4,5,6\n");
        assertThatExceptionOfType(UnusableFileException.class).isThrownBy(() -> trial.run(directory, file));
        Path empty = Files.writeString(folder.resolve("empty.csv"), HEAD);
        assertThatExceptionOfType(UnusableFileException.class).isThrownBy(() -> trial.run(directory, empty))
                .satisfies(refused -> assertThat(refused.text(Language.ENGLISH)).contains("no rows below"));
        assertThat(names(directory)).isEmpty();
    }

    @Test
    void theSameListAgainUpdatesAndNeverDoubles() throws IOException {
        Directory directory = trial.directory("KH", "en");
        trial.run(directory, list("a1,Beds,River,Old words,active,020 555 0101,1 Street,\n"));
        ImportReport again = trial.run(directory, list("a1,Beds,River,New words,active,020 555 0102,1 Street,\n")).report();
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
    void whatAListDoesNotCallOpenWaitsForACheckAndIsNotOpenedAgain() throws IOException {
        Directory directory = trial.directory("KH", "en");
        String head = "ID,Service name,Organisation,Status,Last verified\n";
        Path first = Files.writeString(folder.resolve("first.csv"), head
                + "a1,Beds,River,,2026-10-01\na2,Law,Lake,active,2026-10-01\na3,Meals,Lake,closed,2026-10-01\n");
        Mapping mapping = trial.mapping(directory, first);
        ImportReport report = trial.run(directory, first, mapping).report();
        assertThat(report.remarks(Level.WARNING)).extracting(ImportRemark::row, ImportRemark::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, Reason.STATUS_MISSING));
        trial.change(() -> assertThat(Verification.<Verification>list("directoryId", directory.id)).extracting(check -> check.service.name.in(Language.ENGLISH))
                .containsExactlyInAnyOrder("Law", "Meals"));
        trial.run(directory, Files.writeString(folder.resolve("second.csv"), head + "a1,Beds,River,,\na2,Law,Lake,active,2026-10-01\na3,Meals,Lake,,\n"), mapping);
        trial.change(() -> assertThat(Service.<Service>list("directoryId = ?1 and status <> ?2", directory.id, ServiceStatus.ACTIVE))
                .extracting(service -> service.name.in(Language.ENGLISH)).containsExactly("Meals"));
        ImportReport without = trial.run(directory, Files.writeString(folder.resolve("third.csv"),
                "ID,Service name,Organisation,Last verified\na1,Beds,River,2026-10-02\n")).report();
        assertThat(without.remarks(Level.WARNING)).isEmpty();
    }

    @Test
    void twoPeopleImportingAtOnceMakeEachRecordOnce() throws Exception {
        Directory directory = trial.directory("KH", "en");
        Path file = list("a1,Beds,River,Words,active,020 555 0101,1 Street,\na2,Law,Lake,,active,,,\n");
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            Callable<ImportResult> person = () -> trial.run(directory, file);
            for (Future<ImportResult> done : people.invokeAll(List.of(person, person))) {
                assertThat(done.get().written()).isTrue();
            }
        }
        assertThat(names(directory)).containsExactlyInAnyOrder("Beds", "Law");
    }

    @Test
    void whatSomebodyChangedAfterTheImportIsKept() throws IOException {
        Directory directory = trial.directory("KH", "en");
        trial.run(directory, list("a1,Beds,River,From the file,active,020 555 0101,1 Street,\n"));
        trial.change(() -> {
            Service service = Service.find("directoryId", directory.id).firstResult();
            service.description = service.description.withSource(Language.ENGLISH, "From a person");
        });
        ImportReport report = trial.run(directory, list("a1,Beds at night,River,From the new file,active,020 555 0101,1 Street,\n")).report();
        assertThat(report.remarks(Level.WARNING)).extracting(ImportRemark::column, ImportRemark::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Description", Reason.HUMAN_VALUE_KEPT));
        Entry entry = trial.draft(directory, Audience.PARTNER).entries().getFirst();
        assertThat(entry.description().wordings().get(Language.ENGLISH)).isEqualTo("From a person");
        assertThat(entry.name().wordings().get(Language.ENGLISH)).isEqualTo("Beds at night");
    }

    @Test
    void aHoldOfTheSourceIsLiftedWhenTheSourceLiftsItButNeverOneOfAPerson() throws IOException {
        Directory directory = trial.directory("KH", "en");
        trial.run(directory, list("a1,Beds,River,,do not refer,,,\na2,Law,Lake,,active,,,\n"));
        assertThat(names(directory)).containsExactly("Law");
        trial.change(() -> {
            Service law = Service.find("directoryId = ?1 and sourceKey = 'a2'", directory.id).firstResult();
            new Exclusion(Ids.next(), law, Exclusion.Reason.CONFIDENTIAL, LocalDate.now(), Ids.next()).persist();
        });
        trial.run(directory, list("a1,Beds,River,,active,,,\na2,Law,Lake,,active,,,\n"));
        assertThat(names(directory)).containsExactly("Beds");
        trial.run(directory, list("a1,Beds,River,,confidential,,,\na2,Law,Lake,,active,,,\n"));
        assertThat(names(directory)).isEmpty();
    }

    @Test
    void aSecretAddressMakesThePlaceInternalAndAnUnknownStatusKeepsBack() throws IOException {
        Directory directory = trial.directory("KH", "en");
        trial.run(directory, list("a1,Beds,River,,active,020 555 0101,Address withheld,\na2,Law,Lake,,under discussion,,,\n"));
        assertThat(trial.draft(directory, Audience.PARTNER).entries()).singleElement().satisfies(entry -> assertThat(entry.places()).isEmpty());
    }

    @Test
    void programsOfAnAgencyKeptBackAreKeptBack() throws IOException {
        Directory directory = trial.directory("KH", "en");
        Path file = Files.writeString(folder.resolve("agencies.csv"), "Id,ParentId,Level,Name,Hidden,Words\n1,,Agency,Secret Agency,yes,\n2,1,Program,Open Program,no,\n3,,Agency,Other,no,\n");
        Mapping mapping = Mapping.parse("""
                source: agencies
                rowKinds: {organization: [Agency], serviceOfOrganizationWithoutServices: true}
                columns:
                  - {column: Id, field: key}
                  - {column: ParentId, field: parent_key}
                  - {column: Level, field: row_kind}
                  - {column: Name, field: name}
                  - {column: Hidden, field: exclude, reason: confidential}
                """);
        ImportReport report = trial.run(directory, file, mapping).report();
        assertThat(names(directory)).containsExactly("Other");
        assertThat(report.remarks()).extracting(ImportRemark::reason).contains(Reason.PARENT_EXCLUDED);
    }

    @Test
    void hostileCellsAreHarmless() throws IOException {
        Directory directory = trial.directory("KH", "en");
        Mapping mapping = trial.mapping(directory, list(CLEAN));
        ImportReport report = trial.run(directory, list("=cmd|'/c calc'!A1,\"=HYPERLINK(\"\"http://x\"\")\",<script>alert(1)</script>River,<b>Bold</b>\u202Ewords\u0001,active,=1+1,"
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
        Path file = list("a1,Beds,River,,active,,,\n");
        trial.save(directory, Workbook.open(file), "our list");
        trial.run(directory, file);
        trial.change(() -> assertThat(Organization.<Organization>find("directoryId", directory.id).firstResult().source).isEqualTo("our list"));
    }

    private List<String> names(Directory directory) {
        return trial.draft(directory, Audience.PARTNER).entries().stream().map(entry -> entry.name().wordings().get(Language.ENGLISH)).toList();
    }

    private Path list(String rows) throws IOException {
        return Files.write(folder.resolve("list.csv"), (HEAD + rows).getBytes(StandardCharsets.UTF_8));
    }
}
