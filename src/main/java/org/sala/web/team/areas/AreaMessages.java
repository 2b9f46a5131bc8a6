package org.sala.web.team.areas;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of areas. */
@MessageBundle("areas")
public interface AreaMessages {

    @Message String title();
    @Message String none();
    @Message String name();
    @Message String code();
    @Message String codeHint();
    @Message String codeWrong();
    @Message String codeTaken();
    @Message String level();
    @Message String parent();
    @Message String noParent();
    @Message String parentWithin();
    @Message String add();
    @Message String change(String code);
    @Message String writtenIn(String language);
    @Message String late();
    @Message String outlines();
    @Message String outlinesIntro();
    @Message String outlinesFile();
    @Message String outlinesHint();
    @Message String outlinesUpload();
    @Message String outlinesTaken(int count);
    @Message String outlinesUnknown();
    @Message String outlinesUnusable();
    @Message String outlinesNoFile();
    @Message String outlinesUnreadable();
}
