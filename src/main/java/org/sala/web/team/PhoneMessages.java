package org.sala.web.team;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a phone number in a form. */
@MessageBundle("phones")
public interface PhoneMessages {

    @Message String add();
    @Message String number();
    @Message String readAs(String dial);
    @Message String unreadable();
    @Message String extension();
    @Message String seenBy();
    @Message String type();
    @Message String safe();
    @Message String description();
    @Message String channels();
    @Message String hotline();
    @Message String tollFree();
    @Message String roundTheClock();
}
