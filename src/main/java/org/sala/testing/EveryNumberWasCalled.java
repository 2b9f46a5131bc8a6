package org.sala.testing;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.catalog.Phone;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** For every number readers may see, as it is written now, the last test call of this cycle reached the right place. */
@ApplicationScoped
class EveryNumberWasCalled implements Condition {

    @Override
    public String name() {
        return "everyNumberWasCalled";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        long uncalled = Phone.count("from Phone f where " + PublishedNumbers.JPQL + " and not " + PublishedNumbers.PASSED,
                cycle.directoryId(), cycle.editionNumber());
        return Outcome.missing(uncalled, "test-calls?open=1");
    }
}
