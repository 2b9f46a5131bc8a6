package org.sala.web.team;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said when something in a form cannot be taken as it was typed. */
@MessageBundle("forms")
public interface FormMessages {

    @Message String textNeeded();
    @Message String numberNeeded();
    @Message String amountNeeded();
    @Message String dateNeeded();
    @Message String dateNotFuture();
    @Message String timeNeeded();
    @Message String timesNeedBoth();
    @Message String emailNeeded();
    @Message String urlNeeded();
    @Message String degreesNeeded();
    @Message String choiceNeeded();
    @Message String tooLong(int number);
}
