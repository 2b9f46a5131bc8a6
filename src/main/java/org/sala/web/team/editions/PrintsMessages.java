package org.sala.web.team.editions;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of printing something from an edition while one waits. */
@MessageBundle("prints")
public interface PrintsMessages {

    @Message String title();
    @Message String intro();
    @Message String ofDraft();
    @Message String whole();
    @Message String sheet();
    @Message String slips();
    @Message String wholeIntro();
    @Message String sheetIntro(int most);
    @Message String slipsIntro();
    @Message String format();
    @Message String language();
    @Message String second();
    @Message String secondHint();
    @Message String none();
    @Message String since();
    @Message String sinceEdition(int number, String date);
    @Message String noSince();
    @Message String entries();
    @Message String find();
    @Message String findNow();
    @Message String more(int count);
    @Message String noEntries();
    @Message String print();
    @Message String chooseEntries(int most);
    @Message String chooseSince();
    @Message String notInLanguage(int number);
    @Message String busy();
    @Message String partnersOnly();
}
