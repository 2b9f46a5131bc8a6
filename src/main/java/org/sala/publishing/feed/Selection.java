package org.sala.publishing.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.sala.editions.EditionContent.Entry;

/**
 * Which entries are asked for. What is empty asks for nothing; what is given must all be true of an entry.
 *
 * @param found         the entries that hold the words that were looked for
 * @param modifiedAfter the moment itself counts
 */
public record Selection(Optional<Set<UUID>> found, Optional<UUID> termId, Optional<UUID> taxonomyId,
                        Optional<UUID> organizationId, Optional<Instant> modifiedAfter) implements Predicate<Entry> {

    @Override
    public boolean test(Entry entry) {
        return found.map(ids -> ids.contains(entry.id())).orElse(true)
                && termId.map(id -> entry.kinds().stream().map(Terms::id).anyMatch(id::equals)).orElse(true)
                && taxonomyId.map(id -> id.equals(Terms.TAXONOMY) && !entry.kinds().isEmpty()).orElse(true)
                && organizationId.map(entry.organization().id()::equals).orElse(true)
                && modifiedAfter.map(moment -> !moment.isAfter(modified(entry))).orElse(true);
    }

    /** An entry nobody dated is shown to whoever asks for what is new. */
    private static Instant modified(Entry entry) {
        return entry.lastModified() == null ? Instant.MAX : entry.lastModified().truncatedTo(ChronoUnit.MILLIS);
    }
}
