package org.sala.web.team;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages are called in the menu; keys are those of {@link Menu}. */
@MessageBundle("menu")
public interface MenuMessages {

    @Message
    String directory();

    @Message
    String overview();

    @Message
    String draft();

    @Message
    String history();

    @Message
    String people();

    @Message
    String plan();

    @Message
    String partners();

    @Message
    String safety();

    @Message
    String thresholds();

    @Message
    String appearance();

    @Message
    String planApproval();

    @Message
    String services();

    @Message
    String organizations();

    @Message
    String areas();

    @Message
    String locations();

    @Message
    String imports();

    @Message
    String verification();

    @Message
    String duplicates();

    @Message
    String chapters();

    @Message
    String translations();

    @Message
    String testCalls();

    @Message
    String testRounds();

    @Message
    String findings();

    @Message
    String testApproval();

    @Message
    String editions();

    @Message
    String distribution();

    @Message
    String review();

    @Message
    String partnerLinks();
}
