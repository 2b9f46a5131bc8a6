package org.sala.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on the page for addresses that belong to no part of the site. */
@MessageBundle("trouble")
public interface TroubleMessages {

    @Message
    String notHere();

    @Message
    String wentWrong();

    @Message
    String tellCode(String code);

    @Message
    String toStart();
}
