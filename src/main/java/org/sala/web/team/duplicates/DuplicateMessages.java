package org.sala.web.team.duplicates;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of entries that look the same. */
@MessageBundle("duplicates")
public interface DuplicateMessages {

    @Message String title();
    @Message String none();
    @Message String found(int count);
    @Message String alike(int likeness);
    @Message String fact();
    @Message String first();
    @Message String second();
    @Message String compared();
    @Message String differs();
    @Message String same();
    @Message String areTwo();
    @Message String leaveFirst();
    @Message String leaveSecond();
    @Message String name();
    @Message String organization();
    @Message String description();
    @Message String kinds();
    @Message String phones();
    @Message String email();
    @Message String url();
    @Message String places();
    @Message String areas();
    @Message String source();
    @Message String lastChecked();
}
