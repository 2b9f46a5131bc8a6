package org.sala.web.team.chapters;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of chapters. */
@MessageBundle("chapters")
public interface ChapterMessages {

    @Message String title();
    @Message String none();
    @Message String add();
    @Message String translate();
    @Message String up();
    @Message String down();
    @Message String moveUp(String chapter);
    @Message String moveDown(String chapter);
    @Message String remove();
    @Message String removeAsk();
    @Message String removeText();
    @Message String removeNow();
    @Message String keep();
    @Message String writtenIn(String language);
    @Message String titleOf();
    @Message String titleHint();
    @Message String body();
    @Message String bodyHint();
    @Message String slug();
    @Message String slugHint();
    @Message String slugWrong();
    @Message String slugTaken();
    @Message String position();
    @Message String audience();
    @Message String meanwhileTitle();
    @Message String meanwhileText();
}
