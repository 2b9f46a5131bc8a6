package org.sala.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sala.directories.Directory;

/** The mappings of a directory's sources: saved ones first, else one guessed from headings and values. */
@ApplicationScoped
public class Mappings {

    /** The sheet of a file that is read, and how. {@code mapping} is null for our own workbook, which needs none. */
    public record Choice(Mapping mapping, Sheet sheet, boolean saved) {
    }

    private final Clock clock;

    Mappings(Clock clock) {
        this.clock = clock;
    }

    /** What would be used for a file, to be shown and corrected before the import. */
    @Transactional
    public Choice propose(UUID directoryId, Workbook workbook) {
        return choose(Directory.findById(directoryId), workbook, null);
    }

    /** Keeps a mapping for the next file with these headings; it takes the place of the one for the same source. */
    @Transactional
    public void save(UUID directoryId, Mapping mapping, Sheet sheet, UUID personId) {
        SavedMapping saved = SavedMapping.<SavedMapping>find("directoryId = ?1 and name = ?2", directoryId, mapping.source())
                .<SavedMapping>firstResultOptional().orElseGet(() -> new SavedMapping(directoryId, mapping.source()));
        saved.yaml = mapping.toYaml();
        saved.headings = String.join("\n", sheet.headings());
        saved.savedAt = clock.instant();
        saved.savedBy = personId;
        saved.persist();
    }

    Choice choose(Directory directory, Workbook workbook, Mapping given) {
        if (given == null && SalaWorkbook.isOne(workbook)) {
            return new Choice(null, null, false);
        }
        Sheet fullest = workbook.sheets().stream().max(Comparator.comparingInt(sheet -> sheet.headings().size())).orElseThrow();
        if (given != null) {
            return new Choice(given, named(workbook, given.sheet()).orElse(fullest), false);
        }
        List<SavedMapping> saved = SavedMapping.inDirectory(directory.id);
        for (Sheet sheet : workbook.sheets()) {
            Optional<SavedMapping> fitting = saved.stream().filter(candidate -> candidate.fits(sheet)).findFirst();
            if (fitting.isPresent()) {
                return new Choice(fitting.get().mapping(), sheet, true);
            }
        }
        return MappingGuess.best(workbook, directory.countryCode);
    }

    private static Optional<Sheet> named(Workbook workbook, String name) {
        return workbook.sheets().stream().filter(sheet -> name != null && sheet.name().equalsIgnoreCase(name)).findFirst();
    }
}
