package org.sala.publishing.print;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the small prints: pocket book, cards and posters. */
@MessageBundle("handouts")
public interface HandoutMessages {

    @Message
    String usefulNumbers();

    @Message
    String callForHelp();

    @Message
    String callHelp();

    @Message
    String callAndAsk();

    @Message
    String free();

    @Message
    String dayAndNight();

    @Message
    String extension(String number);

    @Message
    String numberToWrite();

    @Message
    String onlyIn(String language);

    @Message
    String whoCanHelp();

    @Message
    String more();

    @Message
    String stayingSafe();

    @Message
    String safeDanger();

    @Message
    String safePhone();

    @Message
    String safePaper();

    @Message
    String safeName();

    @Message
    String stillRight();

    @Message
    String stillRightHelp();

    @Message
    String stillRightAt(String address);

    @Message
    String stillRightAsk();

    @Message
    String code(String code);

    @Message
    String edition(String number);

    @Message
    String validUntil(String date);

    @Message
    String draft();

    @Message
    String kindsOfHelp();

    @Message
    String onTheWeb();

    @Message
    String takeANumber();
}
