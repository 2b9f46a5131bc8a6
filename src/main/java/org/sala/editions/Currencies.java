package org.sala.editions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sala.directories.Directory;
import org.sala.values.Audience;
import org.sala.values.Language;

/** Answers who holds a printed copy and looks up its code. */
@ApplicationScoped
public class Currencies {

    private final PublishedContent published;
    private final Clock clock;
    private final Cache<Pair, Integer> changes = Caffeine.newBuilder().maximumSize(100).build();

    /** With the take-downs, for each makes other content. */
    private record Pair(UUID earlier, UUID later, int takenDown) {
    }

    Currencies(PublishedContent published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    /** Empty when no edition of the directory that readers ever had has this code. */
    @Transactional
    public Optional<Currency> of(String slug, EditionCode code) {
        return Directory.withSlug(slug).flatMap(directory -> Edition.coded(directory.id, code)
                .map(edition -> of(directory, edition)));
    }

    /** Whether readers have an edition of the directory now. */
    @Transactional
    public boolean isReadable(Directory directory) {
        return Edition.published(directory.id).isPresent();
    }

    private Currency of(Directory directory, Edition edition) {
        Optional<Edition> now = Edition.published(directory.id);
        Currency.State state = state(directory, edition, now);
        int takenDown = published.takenDown(edition);
        return new Currency(state, edition.number, day(directory, edition.publishedAt), edition.validUntil,
                now.map(newest -> newest.number).orElse(null), now.map(newest -> day(directory, newest.publishedAt)).orElse(null),
                state == Currency.State.REPLACED ? changes(edition, now.orElseThrow(), takenDown) : 0, takenDown);
    }

    /** What was replaced by an edition that is withdrawn by now is not to be used either: nobody looks after it. */
    private Currency.State state(Directory directory, Edition edition, Optional<Edition> now) {
        return switch (edition.state) {
            case PUBLISHED -> isOver(directory, edition) ? Currency.State.ENDED : Currency.State.CURRENT;
            case SUPERSEDED -> now.isPresent() ? Currency.State.REPLACED : Currency.State.WITHDRAWN;
            case WITHDRAWN, IN_PREPARATION -> Currency.State.WITHDRAWN;
        };
    }

    private boolean isOver(Directory directory, Edition edition) {
        return edition.validUntil != null && edition.validUntil.isBefore(LocalDate.now(clock.withZone(directory.zone())));
    }

    private int changes(Edition earlier, Edition later, int takenDown) {
        return changes.get(new Pair(earlier.id, later.id, takenDown), pair -> {
            List<Language> languages = published.masthead(later, Audience.HANDOUT).languages();
            Map<UUID, UUID> before = prints(earlier, languages);
            Map<UUID, UUID> after = prints(later, languages);
            long changedOrNew = after.entrySet().stream().filter(entry -> !entry.getValue().equals(before.get(entry.getKey()))).count();
            return (int) (changedOrNew + before.keySet().stream().filter(id -> !after.containsKey(id)).count());
        });
    }

    /** What tells whether an entry is the same: two editions as a whole may not fit into memory beside each other. */
    private Map<UUID, UUID> prints(Edition edition, List<Language> languages) {
        Map<UUID, UUID> prints = new HashMap<>();
        published.each(edition, Audience.HANDOUT, entry -> prints.put(entry.id(), EntryParts.print(entry, languages)));
        return prints;
    }

    private static LocalDate day(Directory directory, Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, directory.zone());
    }
}
