package org.sala.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sala.directories.Directory;
import org.sala.editions.EditionContent.Masthead;
import org.sala.testing.Finding;
import org.sala.testing.PersonalTraces;

/**
 * What readers say is wrong with an entry, as findings for the team. Of who said it nothing is known or kept; what looks
 * like a number or an address of a person is thrown away. So many a directory and hour are taken, whoever sends them.
 */
@ApplicationScoped
public class ReaderReports {

    private static final int LONGEST = 500;
    private static final int MOST = 30;
    private static final Duration WHILE = Duration.ofHours(1);

    private final Clock clock;
    private final Map<UUID, Deque<Instant>> lately = new ConcurrentHashMap<>();

    ReaderReports(Clock clock) {
        this.clock = clock;
    }

    /** Keeps a report; false when too many came lately. The same about the same entry is kept once while it is open. */
    @Transactional
    public boolean report(Masthead edition, UUID serviceId, String what, String note) {
        UUID directoryId = Directory.withSlug(edition.slug()).orElseThrow().id;
        if (!isRoomFor(directoryId)) {
            return false;
        }
        String written = PersonalTraces.removedFrom(note);
        String description = what + (written.isEmpty() ? "" : "\n" + written.substring(0, Math.min(LONGEST, written.length())));
        if (Finding.count("directoryId = ?1 and serviceId = ?2 and description = ?3 and resolvedAt is null",
                directoryId, serviceId, description) == 0) {
            Finding finding = new Finding(directoryId, edition.number(), description, false, null, clock.instant());
            finding.serviceId = serviceId;
            finding.persist();
        }
        return true;
    }

    private boolean isRoomFor(UUID directoryId) {
        Deque<Instant> times = lately.computeIfAbsent(directoryId, none -> new ArrayDeque<>());
        synchronized (times) {
            Instant now = clock.instant();
            while (!times.isEmpty() && times.peekFirst().isBefore(now.minus(WHILE))) {
                times.removeFirst();
            }
            return times.size() < MOST && times.add(now);
        }
    }
}
