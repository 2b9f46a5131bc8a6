package org.sala.web.team.testing;

import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.sala.testing.TestCall;
import org.sala.testing.TestCalls;

/** What is submitted about a call, as it was typed. */
public class CallForm {

    @RestForm
    public String result;
    @RestForm
    public String calledOn;
    @RestForm
    public String note;

    static CallForm empty(LocalDate today) {
        CallForm form = new CallForm();
        form.result = TestCall.Result.PASSED.name().toLowerCase(java.util.Locale.ROOT);
        form.calledOn = today.toString();
        return form;
    }

    /** Of a form that was found to have no problems. */
    TestCalls.Answer answer() {
        return new TestCalls.Answer(CallWords.result(result).orElseThrow(), LocalDate.parse(calledOn),
                note == null || note.isBlank() ? null : note.strip());
    }
}
