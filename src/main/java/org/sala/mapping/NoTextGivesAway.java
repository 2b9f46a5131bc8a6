package org.sala.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** No text of readers says in words a number or an address that is kept from them. */
@ApplicationScoped
class NoTextGivesAway implements Condition {

    private final Disclosures disclosures;

    NoTextGivesAway(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    @Override
    public String name() {
        return "noTextGivesAway";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        return Outcome.missing(disclosures.in(cycle.directoryId()).size(), "disclosures");
    }
}
