package org.sala.web.team.verification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of checks with providers. */
@MessageBundle("verification")
public interface VerificationMessages {

    @Message String title();
    @Message String tally(int done, int services);
    @Message String which();
    @Message String due(int due);
    @Message String all(int services);
    @Message String callList();
    @Message String callListText();
    @Message String none();
    @Message String nothingDue();
    @Message String checked(String date);
    @Message String never();
    @Message String isDue();
    @Message String nextOn(String date);
    @Message String means();
    @Message String on();
    @Message String note();
    @Message String stillCorrect();
    @Message String changed();
    @Message String notReached();
    @Message String ofContact();
    @Message String pages();
    @Message String previousPage();
    @Message String nextPage();
    @Message String pageOf(int page, int pages);
    @Message String entry();
    @Message String numbers();
    @Message String lastTime();
}
