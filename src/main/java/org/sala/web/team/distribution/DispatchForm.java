package org.sala.web.team.distribution;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.sala.distribution.CopyPlan.Print;
import org.sala.values.Language;

/** What is submitted about copies that went out or came back, as it was typed. */
public class DispatchForm {

    static final String OUT = "out";
    static final String BACK = "back";

    @RestForm
    public String point;
    @RestForm
    public String edition;
    @RestForm
    public String print;
    @RestForm
    public String direction;
    @RestForm
    public String copies;
    @RestForm
    public String sentOn;

    boolean isBack() {
        return BACK.equals(direction);
    }

    Optional<Print> readPrint() {
        return Optional.ofNullable(print).filter(written -> written.matches("[a-z0-9-]{1,30}/[a-z]{2,3}"))
                .map(written -> new Print(written.split("/")[0], Language.of(written.split("/")[1])));
    }

    Optional<Integer> readCopies() {
        return Optional.ofNullable(copies).map(String::strip).filter(written -> written.matches("\\d{1,6}"))
                .map(Integer::valueOf).filter(number -> number > 0);
    }
}
