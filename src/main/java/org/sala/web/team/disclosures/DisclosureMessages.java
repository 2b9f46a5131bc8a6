package org.sala.web.team.disclosures;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of texts that give something away. */
@MessageBundle("disclosures")
public interface DisclosureMessages {

    @Message String title();
    @Message String why();
    @Message String none();
    @Message String where();
    @Message String text();
    @Message String said();
    @Message String language();
}
