package org.sala.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.catalog.Listed;
import org.sala.catalog.Service;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** There are entries for readers at all. */
@ApplicationScoped
class EntriesAreListed implements Condition {

    @Override
    public String name() {
        return "entriesAreListed";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        long listed = Service.count("from Service s where s.directoryId = ?1 and " + Listed.SERVICES, cycle.directoryId());
        return Outcome.missing(Math.max(0, threshold - listed), "services");
    }
}
