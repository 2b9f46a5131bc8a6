package org.sala.web.team;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What kept a file from being made, and what to do about it. */
@MessageBundle("obstacles")
public interface ObstacleMessages {

    @Message String missingGlyph(String character, String code, String where, String text);
    @Message String diskFull();
    @Message String memoryFull();
}
