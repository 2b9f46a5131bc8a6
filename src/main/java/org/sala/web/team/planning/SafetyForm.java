package org.sala.web.team.planning;

import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.sala.planning.Plan;

/** The answers to the safety questions as they were typed. */
public class SafetyForm {

    static final int LONGEST = 10_000;

    @RestForm
    public String seen;
    @RestForm
    public String safety1;
    @RestForm
    public String safety2;
    @RestForm
    public String safety3;
    @RestForm
    public String safety4;
    @RestForm
    public String safety5;
    @RestForm
    public String safety6;

    List<String> answers() {
        return Arrays.asList(safety1, safety2, safety3, safety4, safety5, safety6);
    }

    void writeTo(Plan plan) {
        plan.safety1 = PlanForm.text(safety1);
        plan.safety2 = PlanForm.text(safety2);
        plan.safety3 = PlanForm.text(safety3);
        plan.safety4 = PlanForm.text(safety4);
        plan.safety5 = PlanForm.text(safety5);
        plan.safety6 = PlanForm.text(safety6);
    }
}
