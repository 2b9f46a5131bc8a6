package org.sala.web.team.imports;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.distribution.StepSheets;
import org.sala.interchange.ImportResult;
import org.sala.interchange.Mapping;
import org.sala.values.Ids;

/**
 * Files on their way into a directory, in the data folder. They may hold what is confidential, so each is deleted as
 * soon as it was taken in, and any is after a day.
 */
@ApplicationScoped
class Uploads {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int LONGEST_NAME = 100;
    private static final int RESULTS = 20;
    private static final String MAPPING = "mapping.yaml";
    private static final String FILE = "file";

    private final Path folder;
    private final Clock clock;
    /** What the last check or import of a file said; when the program was restarted meanwhile, one checks again. */
    private final Cache<UUID, Said> results = Caffeine.newBuilder().maximumSize(RESULTS).expireAfterWrite(LONGEST).build();

    Uploads(@ConfigProperty(name = "sala.data") Path data, Clock clock) {
        this.folder = data.resolve("imports");
        this.clock = clock;
    }

    /** One uploaded file of a directory. */
    public record Upload(UUID id, Path folder, Path file) {

        public String name() {
            return file.getFileName().toString();
        }
    }

    /** What came of a file; {@code others} is what could not be used of the sheets of other steps. */
    record Said(UUID directoryId, ImportResult result, List<StepSheets.Remark> others) {
    }

    Upload keep(UUID directoryId, Path uploaded, String name) {
        forgetOld();
        UUID id = Ids.next();
        try {
            Path target = folder.resolve(directoryId.toString()).resolve(id.toString()).resolve(FILE).resolve(harmless(name));
            Files.createDirectories(target.getParent());
            Files.copy(uploaded, target, StandardCopyOption.REPLACE_EXISTING);
            return new Upload(id, target.getParent().getParent(), target);
        } catch (IOException trouble) {
            throw new UncheckedIOException("An uploaded file could not be kept", trouble);
        }
    }

    /** Only the last part of a name, without anything a file system could take for more than a name. */
    static String harmless(String name) {
        String last = name == null ? "" : name.replaceAll("^.*[/\\\\]", "").replaceAll("[^\\p{L}\\p{M}\\p{N}. _-]", "_").replaceAll("^[. ]+", "");
        String kept = last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
        return kept.isBlank() ? "list" : kept;
    }

    Optional<Upload> find(UUID directoryId, UUID id) {
        Path place = folder.resolve(directoryId.toString()).resolve(id.toString());
        if (!Files.isDirectory(place.resolve(FILE))) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(place.resolve(FILE))) {
            return files.findFirst().map(file -> new Upload(id, place, file));
        } catch (IOException trouble) {
            throw new UncheckedIOException("An uploaded file could not be found", trouble);
        }
    }

    void correct(Upload upload, Mapping mapping) {
        try {
            Files.writeString(upload.folder().resolve(MAPPING), mapping.toYaml());
        } catch (IOException trouble) {
            throw new UncheckedIOException("A mapping could not be kept", trouble);
        }
    }

    /** The mapping somebody looked over for this file. */
    Optional<Mapping> mapping(Upload upload) {
        Path file = upload.folder().resolve(MAPPING);
        return Files.exists(file) ? Optional.of(Mapping.read(file)) : Optional.empty();
    }

    void said(UUID id, Said said) {
        results.put(id, said);
    }

    /** Also after the file is gone, but only for the directory it was for. */
    Optional<Said> result(UUID directoryId, UUID id) {
        return Optional.ofNullable(results.getIfPresent(id)).filter(said -> said.directoryId().equals(directoryId));
    }

    void forget(Upload upload) {
        delete(upload.folder());
    }

    private void forgetOld() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Instant oldest = clock.instant().minus(LONGEST);
        try (Stream<Path> directories = Files.list(folder)) {
            directories.flatMap(Uploads::children).filter(upload -> lastModified(upload).isBefore(oldest)).toList().forEach(Uploads::delete);
        } catch (IOException trouble) {
            throw new UncheckedIOException("Old uploads could not be looked through", trouble);
        }
    }

    private static Stream<Path> children(Path directory) {
        try (Stream<Path> children = Files.list(directory)) {
            return children.toList().stream();
        } catch (IOException trouble) {
            throw new UncheckedIOException("Old uploads could not be looked through", trouble);
        }
    }

    private static Instant lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException trouble) {
            throw new UncheckedIOException("An old upload could not be looked at", trouble);
        }
    }

    private static void delete(Path place) {
        try (Stream<Path> all = Files.walk(place)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException("An upload could not be deleted", trouble);
        }
    }
}
