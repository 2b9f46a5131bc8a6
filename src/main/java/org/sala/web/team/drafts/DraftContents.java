package org.sala.web.team.drafts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sala.directories.Directory;
import org.sala.editions.EditionContent;
import org.sala.editions.Editions;
import org.sala.history.Change;
import org.sala.values.Audience;
import org.sala.web.team.Visit;

/** What an audience would read if the edition in work were published now. Kept for a few seconds, for who turns its pages. */
@ApplicationScoped
class DraftContents {

    private static final int USUAL_MONTHS = 12;
    private static final Duration KEPT = Duration.ofSeconds(20);

    private final Visit visit;
    private final Editions editions;
    private final Clock clock;
    private final Cache<Key, EditionContent> recent = Caffeine.newBuilder().maximumSize(4).softValues().expireAfterWrite(KEPT).build();

    /** A change makes another key, so that nobody looks at what is not true any more. */
    private record Key(UUID directoryId, int version, Audience audience, Instant lastChange) {
    }

    DraftContents(Visit visit, Editions editions, Clock clock) {
        this.visit = visit;
        this.editions = editions;
        this.clock = clock;
    }

    EditionContent of(Audience audience) {
        Directory directory = visit.getDirectory();
        Instant lastChange = Change.getEntityManager()
                .createQuery("select max(c.at) from Change c where c.directoryId = ?1", Instant.class)
                .setParameter(1, directory.id).getSingleResult();
        LocalDate validUntil = LocalDate.now(clock.withZone(directory.zone())).plusMonths(USUAL_MONTHS);
        return recent.get(new Key(directory.id, directory.version, audience, lastChange),
                key -> editions.draft(directory, audience, validUntil));
    }
}
