package org.sala.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sala.catalog.Organization;
import org.sala.directories.Directory;
import org.sala.editions.EditionContent;
import org.sala.values.Audience;
import org.sala.values.Language;
import org.sala.values.LocalizedText.State;

@QuarkusTest
class SalaWorkbookTest {

    private static final Path SEED = Path.of("seed-data");

    @Inject
    Importer importer;
    @Inject
    Trial trial;

    @Test
    void theSampleProvinceIsTakenInWhole() {
        Directory directory = trial.directory("KH", "en", "km", "th");
        ImportResult result = trial.run(directory, SEED);
        assertThat(result.report().remarks()).filteredOn(remark -> remark.level() != Level.NOTE).isEmpty();
        assertThat(result.report().totals("services").made()).isEqualTo(48);
        assertThat(result.report().totals("phones").made()).isEqualTo(64);
        assertThat(result.otherSheets()).containsKeys("plan", "partners", "distribution_points");
        EditionContent handout = trial.draft(directory, Audience.HANDOUT);
        assertThat(handout.entries()).hasSizeGreaterThan(40);
        assertThat(trial.json(directory, Audience.PARTNER)).doesNotContain("Street of the Seven Herons", "Old Brick Kiln",
                "Bopha", "Two men asked", "Doctor at the border room");
    }

    @Test
    void theSameWorkbookAgainChangesNothing() {
        Directory directory = trial.directory("KH", "en", "km", "th");
        trial.run(directory, SEED);
        String before = trial.json(directory, Audience.PARTNER);
        ImportReport again = trial.run(directory, SEED).report();
        assertThat(again.sum().made()).isZero();
        assertThat(again.sum().updated()).isZero();
        assertThat(trial.json(directory, Audience.PARTNER)).isEqualTo(before);
    }

    @Test
    void translationsComeInAsDraftsAndOutdatedOnesAreMarked() throws IOException {
        Path folder = Files.createTempDirectory("workbook");
        Files.writeString(folder.resolve("organizations.csv"), "id,name,contact_name\no1,Riverlight,\n");
        Files.writeString(folder.resolve("translations_km.csv"), "sheet,id,field,source,text\norganizations,o1,name,Riverlight,ពន្លឺ\n");
        Files.writeString(folder.resolve("translations_th.csv"), "sheet,id,field,source,text\norganizations,o1,name,Old Riverlight,แสง\n");
        Directory directory = trial.directory("KH", "en", "km", "th");
        trial.run(directory, folder);
        trial.change(() -> {
            Organization organization = Organization.find("directoryId", directory.id).firstResult();
            assertThat(organization.name.state(new Language("km"))).isEqualTo(State.DRAFT);
            assertThat(organization.name.state(new Language("th"))).isEqualTo(State.OUTDATED);
        });
    }

    @Test
    void aTryWritesNothing() {
        Directory directory = trial.directory("KH", "en");
        ImportResult result = trial.look(directory, SEED, null);
        assertThat(result.written()).isFalse();
        assertThat(result.report().totals("services").made()).isEqualTo(48);
        assertThat(trial.draft(directory, Audience.PARTNER).entries()).isEmpty();
    }
}
