package org.sala.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.editions.Edition;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** The edition of this cycle is out. */
@ApplicationScoped
class EditionIsPublished implements Condition {

    @Override
    public String name() {
        return "editionIsPublished";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        long out = Edition.count("directoryId = ?1 and number = ?2 and publishedAt is not null", cycle.directoryId(),
                cycle.editionNumber());
        return Outcome.of(out > 0, "editions");
    }
}
