package org.sala.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** Enough distribution points have copies planned. */
@ApplicationScoped
class PointsArePlanned implements Condition {

    @Override
    public String name() {
        return "pointsArePlanned";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        long planned = DistributionPoint.count("directoryId = ?1 and copiesPlanned > 0 and closedOn is null", cycle.directoryId());
        return Outcome.missing(Math.max(0, threshold - planned), "distribution");
    }
}
