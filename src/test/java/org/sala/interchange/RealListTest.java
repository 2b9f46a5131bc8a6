package org.sala.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.directories.Directory;
import org.sala.editions.EditionContent;
import org.sala.values.Audience;

/** A real list of 2,132 rows, which is not part of the project; skipped where it is not there. */
@QuarkusTest
class RealListTest {

    private static final Path MAPPING = Path.of("docs/examples/dc-211.mapping.yaml");

    @Inject
    Trial trial;

    private final Path file = SharedFolder.path("data/dc-211.csv");

    @BeforeEach
    void theFileIsThere() {
        assumeTrue(Files.exists(file), "the list dc-211.csv is not at " + file);
    }

    @Test
    void agenciesBecomeOrganizationsAndProgramsTheirServices() {
        Directory directory = trial.directory("KH", "en");
        ImportReport report = trial.run(directory, file, Mapping.read(MAPPING)).report();
        assertThat(report.totals("organizations").made()).isEqualTo(494);
        assertThat(report.totals("services").made()).isEqualTo(1658);
        assertThat(report.hasRejected()).isFalse();
        EditionContent content = trial.draft(directory, Audience.PARTNER);
        assertThat(content.entries()).hasSizeGreaterThan(1200).hasSize(report.totals("services").made() - report.totals("services").excluded());
        assertThat(content.entries()).filteredOn(entry -> !entry.allPhones().isEmpty()).hasSizeGreaterThan(1100);
    }

    @Test
    void theSameListAgainChangesNothing() {
        Directory directory = trial.directory("US", "en");
        trial.run(directory, file, Mapping.read(MAPPING));
        ImportReport again = trial.run(directory, file, Mapping.read(MAPPING)).report();
        assertThat(again.sum().made()).isZero();
        assertThat(again.sum().updated()).isZero();
    }

    @Test
    void nothingThatIsKeptBackReachesReaders() {
        Directory directory = trial.directory("US", "en");
        trial.run(directory, file, Mapping.read(MAPPING));
        String seen = folded(trial.json(directory, Audience.PARTNER));
        Set<String> leaked = new TreeSet<>();
        for (String secret : secrets()) {
            if (seen.contains(folded(secret))) {
                leaked.add(secret);
            }
        }
        assertThat(leaked).isEmpty();
    }

    /** What stands in rows kept back and in no other row, staff's names and addresses, notes for the team. */
    private Set<String> secrets() {
        Sheet sheet = Workbook.open(file).sheets().getFirst();
        List<String> headings = sheet.headings();
        List<Map<String, String>> rows;
        try (Stream<Row> read = sheet.rows()) {
            rows = read.map(row -> headings.stream().collect(Collectors.toMap(heading -> heading, heading -> row.cell(headings.indexOf(heading))))).toList();
        }
        Map<String, Map<String, String>> byKey = new HashMap<>();
        rows.forEach(row -> byKey.put(row.get("ResourceAgencyNum"), row));
        Predicate<Map<String, String>> held = row -> !Set.of("Active", "").contains(row.get("AgencyStatus"))
                || row.get("ExcludeFromWebsite").equals("Yes") || row.get("ExcludeFromDirectory").equals("Yes");
        List<String> columns = Mapping.read(MAPPING).columns().stream().filter(column -> column.field() != Field.INTERNAL_NOTE)
                .flatMap(column -> Stream.of(column.column(), String.valueOf(column.description()))).filter(headings::contains).distinct().toList();
        // What a row kept back shares with one that is not is no secret: a street, the number of an office.
        String openText = rows.stream().filter(row -> !held.test(row)).flatMap(row -> columns.stream().map(row::get))
                .map(RealListTest::folded).distinct().collect(Collectors.joining("\n"));
        // An organization named after a person is public, and so is its name.
        String openNames = rows.stream().filter(row -> !held.test(row)).map(row -> folded(row.get("PublicName"))).collect(Collectors.joining("\n"));
        Set<String> secrets = new TreeSet<>();
        rows.stream().filter(held).forEach(row -> columns.forEach(column -> add(secrets, row.get(column), openText)));
        rows.stream().filter(row -> held.test(byKey.getOrDefault(row.get("ParentAgencyNum"), row)) && !held.test(row))
                .forEach(row -> secrets.add(row.get("PublicName")));
        for (Map<String, String> row : rows) {
            Stream.of("SeniorWorkerName", "MainContactName", "LastVerifiedByName", "LastVerificationApprovedBy").map(row::get)
                    .filter(name -> name.strip().contains(" ") && !openNames.contains(folded(name))).forEach(secrets::add);
            Stream.of("SeniorWorkerEmailAddress", "MainContactEmailAddress", "LastVerifiedByEmailAddress").map(row::get)
                    .filter(email -> email.contains("@")).forEach(secrets::add);
            if (row.get("InternalNotes").length() > 30) {
                add(secrets, row.get("InternalNotes"), openText);
            }
        }
        return secrets;
    }

    private static void add(Set<String> secrets, String value, String open) {
        if (value.strip().length() > 8 && !open.contains(folded(value))) {
            secrets.add(value);
        }
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll("[ ,]+$", "").strip();
    }
}
