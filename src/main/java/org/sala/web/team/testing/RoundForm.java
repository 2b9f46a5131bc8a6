package org.sala.web.team.testing;

import java.util.Arrays;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.sala.testing.TestRound.Testers;

/** What is submitted about a test round, as it was typed. */
public class RoundForm {

    static final int MOST = 1000;

    @RestForm
    public String testers;
    @RestForm
    public String heldOn;
    @RestForm
    public String participants;
    @RestForm
    public String language;
    @RestForm
    public String summary;

    Optional<Testers> testers() {
        return Arrays.stream(Testers.values()).filter(value -> value.name().equalsIgnoreCase(testers)).findFirst();
    }

    /** Empty for what is no number of people. */
    Optional<Integer> participants() {
        return Optional.ofNullable(participants).map(String::strip).filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf).filter(number -> number > 0 && number <= MOST);
    }
}
