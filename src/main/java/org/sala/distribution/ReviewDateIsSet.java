package org.sala.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** It is set when the published edition is looked at again. */
@ApplicationScoped
class ReviewDateIsSet implements Condition {

    @Override
    public String name() {
        return "reviewDateIsSet";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        return Outcome.of(NextReview.of(cycle).isPresent(), "distribution/review");
    }
}
