package org.sala.planning;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** There are at least as many partners as the threshold says. */
@ApplicationScoped
class PartnersAreNamed implements Condition {

    @Override
    public String name() {
        return "partnersAreNamed";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        return Outcome.missing(Math.max(0, threshold - Partner.count("directoryId", cycle.directoryId())), "plan/partners");
    }
}
