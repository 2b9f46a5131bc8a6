package org.sala.web.team.distribution;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages about distribution points, copies and the next review. */
@MessageBundle("distribution")
public interface DistributionMessages {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String points();

    @Message
    String noPoints();

    @Message
    String add();

    @Message
    String name();

    @Message
    String kind();

    @Message
    String area();

    @Message
    String noArea();

    @Message
    String planned();

    @Message
    String sent(int number);

    @Message
    String closed(String day);

    @Message
    String open();

    @Message
    String state();

    @Message
    String totals();

    @Message
    String totalsIntro(int number);

    @Message
    String print();

    @Message
    String plannedCopies();

    @Message
    String sentCopies();

    @Message
    String sum();

    @Message
    String stillOut();

    @Message
    String stillOutIntro();

    @Message
    String stillOutLine(int number, String name, int copies);

    @Message
    String noneOut();

    @Message
    String toDispatches();

    @Message
    String toReview();

    @Message
    String reviewOn(String day);

    @Message
    String noReview();

    @Message
    String pointNew();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String copies();

    @Message
    String copiesHint();

    @Message
    String save();

    @Message
    String close();

    @Message
    String closeHint();

    @Message
    String overtaken();

    @Message
    String savedNow();

    @Message
    String nameMissing();

    @Message
    String chooseKind();

    @Message
    String chooseArea();

    @Message
    String copiesAsNumbers();

    @Message
    String noteTooLong(int most);

    @Message
    String dispatches();

    @Message
    String dispatchesIntro();

    @Message
    String dispatchNew();

    @Message
    String noDispatches();

    @Message
    String noEditionYet();

    @Message
    String noPointYet();

    @Message
    String point();

    @Message
    String editionLabel();

    @Message
    String edition(int number);

    @Message
    String direction();

    @Message
    String sentOut();

    @Message
    String takenBack();

    @Message
    String number();

    @Message
    String sentOn();

    @Message
    String who();

    @Message
    String choosePoint();

    @Message
    String chooseEdition();

    @Message
    String choosePrint();

    @Message
    String copiesMissing();

    @Message
    String dayNotInTheFuture();

    @Message
    String dispatchSave();

    @Message
    String reviewTitle();

    @Message
    String reviewIntro();

    @Message
    String reviewDay();

    @Message
    String reviewSetBy(String name, String when);

    @Message
    String dayToCome(int years);
}
