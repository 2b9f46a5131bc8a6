package org.sala.web.team.changes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The list of changes. */
@MessageBundle("changes")
public interface ChangesMessages {

    @Message String title();
    @Message String intro();
    @Message String person();
    @Message String everybody();
    @Message String filter();
    @Message String ofRecord();
    @Message String showAll();
    @Message String none();
    @Message String what();
    @Message String who();
    @Message String when();
    @Message String details();
    @Message String fromTo(String before, String after);
    @Message String set(String after);
    @Message String cleared(String before);
    @Message String otherRecord();
    @Message String newer();
    @Message String older();
    @Message String pageOf(int page, int last);
    @Message String onlyThis();
    @Message String fromFile(String file);
}
