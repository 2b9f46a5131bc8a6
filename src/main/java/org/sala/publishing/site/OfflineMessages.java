package org.sala.publishing.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about using the web directory without a network. Numbers come as text: scripts put them in later. */
@MessageBundle("offline")
public interface OfflineMessages {

    @Message String title();
    @Message String said();
    @Message String keep();
    @Message String keeping();
    @Message String kept(String number);
    @Message String newer(String number);
    @Message String fetch();
    @Message String remove();
    @Message String failed();
    @Message String ended(String date);
}
