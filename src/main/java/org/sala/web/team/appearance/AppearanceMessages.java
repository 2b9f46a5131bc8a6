package org.sala.web.team.appearance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page that says how a directory appears. */
@MessageBundle("appearance")
public interface AppearanceMessages {

    @Message String title();
    @Message String intro();
    @Message String discreetName();
    @Message String discreetNameHint(String language);
    @Message String webAddress();
    @Message String webAddressHint();
    @Message String spotColor();
    @Message String spotColorHint();
    @Message String choices();
    @Message String localDigits();
    @Message String searchEngines();
    @Message String discreetPages();
    @Message String nextEdition();
    @Message String meanwhile();
    @Message String tooLong(int most);
    @Message String webAddressWrong();
    @Message String spotColorWrong();
    @Message String spotColorPale(String contrast);
    @Message String discreetNameNeeded();
}
