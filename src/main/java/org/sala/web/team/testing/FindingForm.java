package org.sala.web.team.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.sala.testing.PersonalTraces;

/** What is submitted about a finding, as it was typed. */
public class FindingForm {

    private static final int LONGEST = 2000;

    /** {@code whole}, {@code service:ID} or {@code chapter:ID}. */
    @RestForm
    public String about;
    @RestForm
    public String description;
    @RestForm
    public String blocking;

    Map<String, String> problems(Subjects subjects, TestingMessages texts) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!subjects.knows(about)) {
            problems.put("about", texts.chooseSubject());
        }
        if (description == null || description.isBlank()) {
            problems.put("description", texts.sayWhatIsWrong());
        } else if (PersonalTraces.isIn(description)) {
            problems.put("description", texts.noPersonalTraces());
        } else if (description.length() > LONGEST) {
            problems.put("description", texts.tooLong(LONGEST));
        }
        return problems;
    }
}
