package org.sala.publishing.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of picking entries for a sheet to print. */
@MessageBundle("picking")
public interface PickingMessages {

    @Message String link();
    @Message String title();
    @Message String intro(int most);
    @Message String chooseKind();
    @Message String services();
    @Message String notPrinted();
    @Message String second();
    @Message String noSecond();
    @Message String print();
    @Message String chooseOne();
    @Message String tooMany(int most);
    @Message String leftOut(String names);
    @Message String notThere();
    @Message String busy();
    @Message String cannot();
    @Message String back();
    @Message String form_booklet_large();
    @Message String form_pocket();
    @Message String form_card();
    @Message String form_card_discreet();
    @Message String form_poster();
    @Message String form_poster_a4();
}
