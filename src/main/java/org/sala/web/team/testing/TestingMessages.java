package org.sala.web.team.testing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages about test calls, test rounds and findings. */
@MessageBundle("testing")
public interface TestingMessages {

    @Message
    String callsTitle();

    @Message
    String callsIntro();

    @Message
    String countPassed(long passed, long all);

    @Message
    String countOpen(long count);

    @Message
    String countWrongNumber(long count);

    @Message
    String countNoAnswer(long count);

    @Message
    String countNotUnderstood(long count);

    @Message
    String filterAll();

    @Message
    String filterOpen();

    @Message
    String filterWrong();

    @Message
    String filterLabel();

    @Message
    String printList();

    @Message
    String downloadSheet();

    @Message
    String number();

    @Message
    String reaches();

    @Message
    String lastCall();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String never();

    @Message
    String changedSince(String number);

    @Message
    String extension(String number);

    @Message
    String hotline();

    @Message
    String moreEntries(int count);

    @Message
    String noNumbersTitle();

    @Message
    String noNumbersAll();

    @Message
    String noNumbersOpen();

    @Message
    String noNumbersWrong();

    @Message
    String goToServices();

    @Message
    String chooseRow(String number);

    @Message
    String recordSelected();

    @Message
    String recordAll(long count);

    @Message
    String selectedLegend();

    @Message
    String result();

    @Message
    String calledOn();

    @Message
    String allTitle();

    @Message
    String allText(long count);

    @Message
    String allConfirm(long count);

    @Message
    String allBack();

    @Message
    String callTitle(String number);

    @Message
    String recordCall();

    @Message
    String callLink();

    @Message
    String earlierCalls();

    @Message
    String noEarlierCalls();

    @Message
    String edition(int number);

    @Message
    String who();

    @Message
    String shouldReach();

    @Message
    String usedBy();

    @Message
    String page(long page, long pages);

    @Message
    String previousPage();

    @Message
    String nextPage();

    @Message
    String listTitle();

    @Message
    String listIntro();

    @Message
    String listNotes();

    @Message
    String chooseNumbers();

    @Message
    String chooseResult();

    @Message
    String dayNotInTheFuture();

    @Message
    String tooLong(int most);

    @Message
    String roundsTitle();

    @Message
    String roundsIntro();

    @Message
    String roundsWarning();

    @Message
    String roundNew();

    @Message
    String roundTesters();

    @Message
    String heldOn();

    @Message
    String participants();

    @Message
    String participantsHint();

    @Message
    String roundLanguage();

    @Message
    String summary();

    @Message
    String summaryHint();

    @Message
    String roundSave();

    @Message
    String roundsDone();

    @Message
    String noRounds();

    @Message
    String roundPeople(int count);

    @Message
    String roundRecordedBy(String name);

    @Message
    String remove();

    @Message
    String removeRound(String day);

    @Message
    String removeHint();

    @Message
    String chooseTesters();

    @Message
    String participantsAsNumber(int most);

    @Message
    String chooseLanguage();

    @Message
    String noPersonalTraces();

    @Message
    String findingsTitle();

    @Message
    String findingsIntro();

    @Message
    String findingNew();

    @Message
    String findingsLabel();

    @Message
    String findingsAll();

    @Message
    String findingsOpen();

    @Message
    String findingsBlocking();

    @Message
    String noFindings();

    @Message
    String noFindingsHere();

    @Message
    String about();

    @Message
    String description();

    @Message
    String descriptionHint();

    @Message
    String blocking();

    @Message
    String blockingShort();

    @Message
    String notBlocking();

    @Message
    String findingSave();

    @Message
    String state();

    @Message
    String open();

    @Message
    String resolved();

    @Message
    String reported();

    @Message
    String reportedByReader(String when);

    @Message
    String reportedBy(String name, String when);

    @Message
    String wholeDirectory();

    @Message
    String subjectGone();

    @Message
    String findingTitle();

    @Message
    String resolution();

    @Message
    String resolutionHint();

    @Message
    String resolve();

    @Message
    String resolvedBy(String name, String when);

    @Message
    String reopen();

    @Message
    String reopenHint();

    @Message
    String reopens();

    @Message
    String chooseSubject();

    @Message
    String sayWhatIsWrong();

    @Message
    String sayWhatWasDone();

    @Message
    String backToFindings();

    @Message
    String sheetTitle();

    @Message
    String sheetIntro();

    @Message
    String sheetHint();

    @Message
    String sheetFile();

    @Message
    String sheetBring();

    @Message
    String sheetBrought(int count);

    @Message
    String sheetRemarks();

    @Message
    String sheetLine();

    @Message
    String sheetReason();

    @Message
    String sheetNoFile();

    @Message
    String sheetUnreadable();

    @Message
    String sheetNumberUnknown();

    @Message
    String sheetNumberChanged();

    @Message
    String sheetResultUnknown();

    @Message
    String sheetDayUnknown();
}
