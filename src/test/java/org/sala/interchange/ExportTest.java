package org.sala.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.directories.Directory;
import org.sala.values.Audience;

@QuarkusTest
class ExportTest {

    @TempDir
    Path folder;
    @Inject
    Trial trial;
    @Inject
    WorkbookExport export;

    @Test
    void aWorkbookThatIsWrittenAndTakenInAgainChangesNothing() throws IOException {
        Directory directory = trial.directory("KH", "en", "km", "th");
        trial.run(directory, Path.of("seed-data"));
        String before = trial.json(directory, Audience.PARTNER);
        ImportReport again = trial.run(directory, written(directory)).report();
        assertThat(again.remarks()).isEmpty();
        assertThat(again.sum().made()).isZero();
        assertThat(again.sum().updated()).isZero();
        assertThat(again.totals("services").unchanged()).isEqualTo(48);
        assertThat(trial.json(directory, Audience.PARTNER)).isEqualTo(before);
    }

    @Test
    void aWorkbookMovesToAnotherDirectory() throws IOException {
        Directory first = trial.directory("KH", "en", "km");
        trial.run(first, Path.of("seed-data"));
        Directory second = trial.directory("KH", "en", "km");
        trial.run(second, written(first));
        assertThat(trial.draft(second, Audience.HANDOUT).entries()).hasSameSizeAs(trial.draft(first, Audience.HANDOUT).entries());
        assertThat(trial.json(second, Audience.PARTNER)).doesNotContain("Street of the Seven Herons");
    }

    private Path written(Directory directory) throws IOException {
        Path file = folder.resolve("out.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            export.write(directory.id, out);
        }
        return file;
    }
}
