package org.sala.interchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sala.directories.Directory;
import org.sala.editions.EditionContent;
import org.sala.editions.Editions;
import org.sala.values.Audience;
import org.sala.values.Language;
import org.sala.values.LocalizedText;

/** A directory to try imports on, and what its readers would see. */
@ApplicationScoped
class Trial {

    static final LocalDate VALID_UNTIL = LocalDate.of(2030, 1, 1);
    static final String HEAD = "ID,Service name,Organisation,Description,Status,Phone,Address,Contact person\n";

    private final Importer importer;
    private final Editions editions;
    private final Clock clock;
    private final ObjectMapper json;
    private final Mappings mappings;

    Trial(Importer importer, Editions editions, Clock clock, ObjectMapper json, Mappings mappings) {
        this.importer = importer;
        this.editions = editions;
        this.clock = clock;
        this.json = json;
        this.mappings = mappings;
    }

    @Transactional
    Directory directory(String country, String... languages) {
        Directory directory = new Directory("trial-" + UUID.randomUUID(), country, Arrays.stream(languages).map(Language::new).toList(), clock.instant());
        directory.name = LocalizedText.of(directory.sourceLanguage, "Trial");
        directory.persist();
        editions.openNext(directory.id);
        return directory;
    }

    /** A list with {@link #HEAD} over these rows. */
    Path list(Path folder, String rows) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), HEAD + rows);
    }

    ImportResult run(Directory directory, Path file) {
        return run(directory, file, null);
    }

    ImportResult run(Directory directory, Path file, Mapping mapping) {
        return importer.run(new Importer.Order(directory.id, file, mapping, null, false), Progress.SILENT);
    }

    ImportResult look(Directory directory, Path file, Mapping mapping) {
        return importer.run(new Importer.Order(directory.id, file, mapping, null, true), Progress.SILENT);
    }

    @Transactional
    EditionContent draft(Directory directory, Audience audience) {
        return editions.draft(directory, audience, VALID_UNTIL);
    }

    /** What the services are called that practitioners would see. */
    List<String> names(Directory directory) {
        return draft(directory, Audience.PARTNER).entries().stream().map(entry -> entry.name().wordings().get(Language.ENGLISH)).toList();
    }

    String json(Directory directory, Audience audience) {
        try {
            return json.writeValueAsString(draft(directory, audience));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Transactional
    void change(Runnable change) {
        change.run();
    }

    Mapping mapping(Directory directory, Path file) {
        return mappings.propose(directory.id, Workbook.open(file)).mapping();
    }

    void save(Directory directory, Workbook workbook, String source) {
        Mappings.Choice choice = mappings.propose(directory.id, workbook);
        Mapping guessed = choice.mapping();
        mappings.save(directory.id, new Mapping(source, guessed.sheet(), guessed.country(), guessed.dates(), guessed.rowKinds(), false, List.of(),
                guessed.columns(), guessed.constants(), guessed.kinds(), guessed.privateColumns()), choice.sheet(), null);
    }
}
