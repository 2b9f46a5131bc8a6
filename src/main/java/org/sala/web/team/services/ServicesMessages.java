package org.sala.web.team.services;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the list of services and of changes to many at once. */
@MessageBundle("services")
public interface ServicesMessages {

    @Message String title();
    @Message String add();
    @Message String importFile();
    @Message String touched(int touched, int chosen);
    @Message String found(int count);
    @Message String none();
    @Message String nothingFound();
    @Message String showAllListed();
    @Message String filterKind();
    @Message String filterArea();
    @Message String filterShown();
    @Message String filterWithout();
    @Message String filterText();
    @Message String show();
    @Message String choose();
    @Message String chooseOne(String name);
    @Message String name();
    @Message String unnamed();
    @Message String organization();
    @Message String kinds();
    @Message String kind();
    @Message String area();
    @Message String lastChecked();
    @Message String consent();
    @Message String state();
    @Message String missing();
    @Message String tooOld(String date);
    @Message String never();
    @Message String notAsked();
    @Message String stateListed();
    @Message String stateNotListed();
    @Message String doNotList();
    @Message String changeMany();
    @Message String theChosen();
    @Message String allThatMatch(int count);
    @Message String pages();
    @Message String previousPage();
    @Message String nextPage();
    @Message String pageOf(int page, int pages);
    @Message String act_verification();
    @Message String act_consent();
    @Message String act_exclusion();
    @Message String act_lifting();
    @Message String act_kind();
    @Message String act_area();
    @Message String about_verification();
    @Message String about_consent();
    @Message String about_exclusion();
    @Message String about_lifting();
    @Message String about_kind();
    @Message String about_area();
    @Message String willTouch(int count);
    @Message String numberMoved(int count);
    @Message String noneChosen();
    @Message String doIt(int count);
    @Message String result();
    @Message String means();
    @Message String meansConsent();
    @Message String onDay();
    @Message String note();
    @Message String noteHint();
    @Message String answer();
    @Message String answeredBy();
    @Message String answeredByHint();
    @Message String reason();
    @Message String anyKind();
    @Message String anyArea();
    @Message String anyLack();
}
