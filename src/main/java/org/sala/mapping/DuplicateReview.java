package org.sala.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sala.catalog.Exclusion;
import org.sala.catalog.Service;
import org.sala.catalog.ServiceLog;
import org.sala.directories.Directory;
import org.sala.mapping.DuplicateDecision.Outcome;
import org.sala.mapping.DuplicateDecision.Pair;
import org.sala.values.Language;

/** Puts services that look the same side by side, and keeps what somebody decides about them. */
@ApplicationScoped
public class DuplicateReview {

    private final Duplicates duplicates;
    private final ServiceLog log;
    private final Clock clock;

    DuplicateReview(Duplicates duplicates, ServiceLog log, Clock clock) {
        this.duplicates = duplicates;
        this.log = log;
        this.clock = clock;
    }

    /** Some of the pairs nobody has decided about, and how many there are. */
    public record Pairs(List<DuplicatePair> shown, int count) {
    }

    @Transactional
    public Pairs next(UUID directoryId, int most, Language language) {
        List<Duplicates.Suspicion> all = duplicates.unresolved(directoryId);
        return new Pairs(DuplicatePair.of(directoryId, all.subList(0, Math.min(most, all.size())), language), all.size());
    }

    @Transactional
    public void areTwo(Service first, Service second, UUID person) {
        DuplicateDecision.record(first.directoryId, new Pair(first.id, second.id), Outcome.DIFFERENT, person, clock.instant());
    }

    /** Leaves one of two out of what readers see; the other stays. */
    @Transactional
    public void leaveOut(Service out, Service kept, UUID person) {
        Directory directory = Directory.findById(out.directoryId);
        log.excluded(List.of(out), Exclusion.Reason.DUPLICATE, LocalDate.now(clock.withZone(directory.zone())), null, person);
        DuplicateDecision.record(out.directoryId, new Pair(out.id, kept.id), Outcome.LEFT_ONE_OUT, person, clock.instant());
    }
}
