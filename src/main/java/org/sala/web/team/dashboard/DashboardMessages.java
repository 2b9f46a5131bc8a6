package org.sala.web.team.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The overview of a directory and the pages of its steps. */
@MessageBundle("dashboard")
public interface DashboardMessages {

    @Message String peopleCount(int count);

    @Message String toPass(String stage);

    @Message String toPassIntro();

    @Message String show();

    @Message String conditionsMet(int count);

    @Message String allMet();

    @Message String pass(String stage);

    @Message String passHint();

    @Message String onlyCoordinatorPasses();

    @Message String askForApproval();

    @Message String whenMet();

    @Message String allPassed();

    @Message String stillClosed();

    @Message String coverage();

    @Message String coverageIntro();

    @Message String coverageKind();

    @Message String coverageNone();

    @Message String coverageWide(int count);

    @Message String coverageWideNote();

    @Message String coverageEmpty();

    @Message String coverageLeftOut(int count);

    @Message String enterServices();

    @Message String freshness();

    @Message String freshnessMedian(long days);

    @Message String freshnessNever(long count);

    @Message String freshnessEmpty();

    @Message String freshnessChart(int days);

    @Message String spanDays(int from, int to);

    @Message String spanMore(int from);

    @Message String spanServices();

    @Message String lastChanges();

    @Message String noChanges();

    @Message String allChanges();

    @Message String byProgram();

    @Message String made(String what);

    @Message String removed(String what);

    @Message String changed(String what);

    @Message String drafts();

    @Message String draftsIntro();

    @Message String toDrafts();

    @Message String passedBy(String who, String when);

    @Message String passedWith();

    @Message String enough(int amount);

    @Message String ahead(String stage);

    @Message String goBack(String stage);

    @Message String goBackTitle(String stage);

    @Message String goBackWhat(String stage);

    @Message String goBackGates();

    @Message String goBackKept();

    @Message String goBackReaders();

    @Message String stay();
}
