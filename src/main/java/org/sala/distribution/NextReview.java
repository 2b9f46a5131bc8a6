package org.sala.distribution;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sala.values.Ids;
import org.sala.workflow.Cycle;

/** The day on which a published edition is to be looked at again. */
@Entity
public class NextReview extends PanacheEntityBase {

    @Id
    public UUID id;
    public UUID directoryId;
    public int editionNumber;
    public LocalDate reviewOn;
    public UUID setBy;
    public Instant setAt;

    protected NextReview() {
    }

    public static Optional<NextReview> of(Cycle cycle) {
        return findByIdOptional(idOf(cycle));
    }

    public static void set(Cycle cycle, LocalDate reviewOn, UUID setBy, Instant setAt) {
        NextReview review = of(cycle).orElseGet(NextReview::new);
        review.id = idOf(cycle);
        review.directoryId = cycle.directoryId();
        review.editionNumber = cycle.editionNumber();
        review.reviewOn = reviewOn;
        review.setBy = setBy;
        review.setAt = setAt;
        review.persist();
    }

    private static UUID idOf(Cycle cycle) {
        return Ids.of(cycle.directoryId().toString(), String.valueOf(cycle.editionNumber()), "review");
    }
}
