package org.sala.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.catalog.Exclusion;
import org.sala.catalog.Service;
import org.sala.catalog.ServiceStatus;
import org.sala.catalog.Verification;
import org.sala.directories.Directory;
import org.sala.values.Audience;
import org.sala.values.Ids;
import org.sala.values.Language;

/** What a list says, or does not say, that keeps its services back. */
@QuarkusTest
class KeptBackByAListTest {

    @TempDir
    Path folder;
    @Inject
    Trial trial;

    @Test
    void whatAListDoesNotCallOpenWaitsForACheckAndIsNotOpenedAgain() throws IOException {
        Directory directory = trial.directory("KH", "en");
        String head = "ID,Service name,Organisation,Status,Last verified\n";
        Path first = Files.writeString(folder.resolve("first.csv"), head
                + "a1,Beds,River,,2026-10-01\na2,Law,Lake,active,2026-10-01\na3,Meals,Lake,closed,2026-10-01\n");
        Mapping mapping = trial.mapping(directory, first);
        ImportReport report = trial.run(directory, first, mapping).report();
        assertThat(report.remarks(Level.WARNING)).extracting(ImportRemark::row, ImportRemark::reason)
                .containsExactly(tuple(2, Reason.STATUS_MISSING));
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
    void aHoldOfTheSourceIsLiftedWhenTheSourceLiftsItButNeverOneOfAPerson() throws IOException {
        Directory directory = trial.directory("KH", "en");
        trial.run(directory, trial.list(folder, "a1,Beds,River,,do not refer,,,\na2,Law,Lake,,active,,,\n"));
        assertThat(trial.names(directory)).containsExactly("Law");
        trial.change(() -> {
            Service law = Service.find("directoryId = ?1 and sourceKey = 'a2'", directory.id).firstResult();
            new Exclusion(Ids.next(), law, Exclusion.Reason.CONFIDENTIAL, LocalDate.now(), Ids.next()).persist();
        });
        trial.run(directory, trial.list(folder, "a1,Beds,River,,active,,,\na2,Law,Lake,,active,,,\n"));
        assertThat(trial.names(directory)).containsExactly("Beds");
        trial.run(directory, trial.list(folder, "a1,Beds,River,,confidential,,,\na2,Law,Lake,,active,,,\n"));
        assertThat(trial.names(directory)).isEmpty();
    }

    @Test
    void aSecretAddressMakesThePlaceInternalAndAnUnknownStatusKeepsBack() throws IOException {
        Directory directory = trial.directory("KH", "en");
        trial.run(directory, trial.list(folder, "a1,Beds,River,,active,020 555 0101,Address withheld,\na2,Law,Lake,,under discussion,,,\n"));
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
        assertThat(trial.names(directory)).containsExactly("Other");
        assertThat(report.remarks()).extracting(ImportRemark::reason).contains(Reason.PARENT_EXCLUDED);
    }
}
