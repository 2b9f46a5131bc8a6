package org.sala.web.team.partnerlinks;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of links for practitioners. */
@MessageBundle("partnerlinks")
public interface PartnerLinkMessages {

    @Message String title();
    @Message String intro();
    @Message String none();
    @Message String open();
    @Message String label();
    @Message String labelHint();
    @Message String labelNeeded();
    @Message String validUntil();
    @Message String dayToCome(int months);
    @Message String make();
    @Message String made();
    @Message String madeOnce();
    @Message String madeBy(String name, String when);
    @Message String state();
    @Message String works(String day);
    @Message String over(String day);
    @Message String withdrawn(String name, String when);
    @Message String withdraw();
    @Message String withdrawLabel(String label);
    @Message String withdrawHint();
}
