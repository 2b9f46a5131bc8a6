package org.sala.testing;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.catalog.Phone;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** Every number readers may see passed a test call in this cycle, as it is written now. */
@ApplicationScoped
class EveryNumberWasCalled implements Condition {

    @Override
    public String name() {
        return "everyNumberWasCalled";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        long uncalled = Phone.count("from Phone f where " + PublishedNumbers.JPQL + " and not exists (select 1 from TestCall t"
                + " where t.phoneId = f.id and t.number = f.number and t.editionNumber = ?2"
                + " and t.result = org.sala.testing.TestCall.Result.PASSED)", cycle.directoryId(), cycle.editionNumber());
        return Outcome.missing(uncalled, "test-calls?open=1");
    }
}
