package org.sala.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sala.values.Language;

/** The pages that the parts of an edition stand on in the files that were given out. */
@ApplicationScoped
public class PagesInPrint {

    /**
     * By anchor. A part has several pages where a file was made again, as after a take-down, and came out otherwise: copies
     * of both are about. Empty when a file was made before pages were written down, for nobody knows what it looks like.
     */
    @Transactional
    public Map<String, SortedSet<Integer>> of(UUID editionId, String format, Language language) {
        List<Optional<PublicationPages>> files = Publication.made(editionId, format, language).stream()
                .map(file -> PublicationPages.<PublicationPages>findByIdOptional(file.id)).toList();
        if (files.stream().anyMatch(Optional::isEmpty)) {
            return Map.of();
        }
        return files.stream().flatMap(file -> file.orElseThrow().read().entrySet().stream()).collect(Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
    }
}
