package org.sala.web.reader;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page that says whether a printed copy is still current. */
@MessageBundle("currency")
public interface CurrencyMessages {

    @Message String title();
    @Message String intro();
    @Message String code();
    @Message String example();
    @Message String look();
    @Message String unknown(String code);
    @Message String unknownHelp();
    @Message String current(int number, String date);
    @Message String until(String date);
    @Message String replaced(int number);
    @Message String newer(int number, String date);
    @Message String changes(int count);
    @Message String ended(int number, String date);
    @Message String endedHelp();
    @Message String withdrawn();
    @Message String withdrawnHelp();
    @Message String takenDown(int count);
    @Message String takenDownHelp();
    @Message String toDirectory();
    @Message String another();
    @Message String languages();
}
