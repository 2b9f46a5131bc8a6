package org.sala.mapping;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sala.values.Ids;

/** What somebody decided about two services that look the same: they are two after all, or one of them was left out. */
@Entity
public class DuplicateDecision extends PanacheEntityBase {

    public enum Outcome { DIFFERENT, LEFT_ONE_OUT }

    @Id
    public UUID id;
    public UUID directoryId;
    public UUID firstId;
    public UUID secondId;
    @Enumerated(EnumType.STRING)
    public Outcome outcome;
    public UUID decidedBy;
    public Instant decidedAt;

    protected DuplicateDecision() {
    }

    public static void record(UUID directoryId, Pair pair, Outcome outcome, UUID decidedBy, Instant decidedAt) {
        UUID id = Ids.of(directoryId.toString(), pair.first().toString(), pair.second().toString());
        DuplicateDecision decision = DuplicateDecision.<DuplicateDecision>findByIdOptional(id).orElseGet(DuplicateDecision::new);
        decision.id = id;
        decision.directoryId = directoryId;
        decision.firstId = pair.first();
        decision.secondId = pair.second();
        decision.outcome = outcome;
        decision.decidedBy = decidedBy;
        decision.decidedAt = decidedAt;
        decision.persist();
    }

    static Set<Pair> decided(UUID directoryId) {
        return DuplicateDecision.<DuplicateDecision>list("directoryId", directoryId).stream()
                .map(decision -> new Pair(decision.firstId, decision.secondId)).collect(Collectors.toSet());
    }

    /** Two services, always in the same order. */
    public record Pair(UUID first, UUID second) {

        public Pair {
            if (first.compareTo(second) > 0) {
                UUID swapped = first;
                first = second;
                second = swapped;
            }
        }
    }
}
