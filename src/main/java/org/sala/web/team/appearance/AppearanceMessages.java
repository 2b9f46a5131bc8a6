package org.sala.web.team.appearance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page on which a directory chooses how it appears. */
@MessageBundle("appearance")
public interface AppearanceMessages {

    @Message String title();
    @Message String intro();
    @Message String web();
    @Message String webAddress();
    @Message String webAddressHint();
    @Message String webAddressWrong();
    @Message String searchEngines();
    @Message String searchEnginesHint();
    @Message String discreet();
    @Message String discreetName();
    @Message String discreetNameHint();
    @Message String discreetNameNeeded();
    @Message String discreetPages();
    @Message String discreetPagesHint();
    @Message String print();
    @Message String localDigits();
    @Message String spotColor();
    @Message String spotColorHint();
    @Message String spotColorWrong();
    @Message String late();
}
