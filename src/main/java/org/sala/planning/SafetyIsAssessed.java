package org.sala.planning;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** Every safety question has an answer. */
@ApplicationScoped
class SafetyIsAssessed implements Condition {

    @Override
    public String name() {
        return "safetyIsAssessed";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        long open = Plan.of(cycle.directoryId()).safetyAnswers().stream().filter(answer -> answer == null || answer.isBlank()).count();
        return Outcome.missing(open, "plan/safety");
    }
}
