package org.sala.web.team.editions;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages about editions. */
@MessageBundle("editions")
public interface EditionMessages {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String inWork(int number);

    @Message
    String ready();

    @Message
    String notReady();

    @Message
    String gateNotPassed(String step);

    @Message
    String gatePassed(String step);

    @Message
    String gatePassedBy(String name, String when);

    @Message
    String missing();

    @Message
    String approvedBy(String name, String when);

    @Message
    String sentBackBy(String name, String when);

    @Message
    String notApproved();

    @Message
    String publish(int number);

    @Message
    String publishHint();

    @Message
    String seeDraft();

    @Message
    String seeChanges();

    @Message
    String openNext();

    @Message
    String openNextHint();

    @Message
    String list();

    @Message
    String edition(int number);

    @Message
    String number();

    @Message
    String state();

    @Message
    String opened();

    @Message
    String published();

    @Message
    String validUntil();

    @Message
    String publishedBy(String name, String when);

    @Message
    String withdrawnBy(String name, String when);

    @Message
    String withdrawn();

    @Message
    String publishTitle(int number);

    @Message
    String willHappen();

    @Message
    String willFreeze();

    @Message
    String willShow();

    @Message
    String willMake();

    @Message
    String willReplace(int number);

    @Message
    String willBeFirst();

    @Message
    String willStay();

    @Message
    String validUntilHint();

    @Message
    String validUntilWrong(int years);

    @Message
    String confirmPublish(int number);

    @Message
    String notNow();

    @Message
    String cannotYet();

    @Message
    String alreadyOut(int number);

    @Message
    String otherInWork(int number);

    @Message
    String toEdition(int number);

    @Message
    String files();

    @Message
    String filesReady(long ready, int all);

    @Message
    String filesFailed(long count);

    @Message
    String filesPending();

    @Message
    String noFiles();

    @Message
    String file();

    @Message
    String language();

    @Message
    String size();

    @Message
    String kilobytes(long count);

    @Message
    String download();

    @Message
    String again();

    @Message
    String failureUnknown(String code);

    @Message
    String filesTaken();

    @Message
    String webDirectory();

    @Message
    String openWeb();

    @Message
    String withdraw();

    @Message
    String withdrawTitle(int number);

    @Message
    String withdrawWill();

    @Message
    String withdrawCopies();

    @Message
    String withdrawOne();

    @Message
    String confirmWithdraw(int number);

    @Message
    String keep();

    @Message
    String notPublished();

    @Message
    String alreadyWithdrawn();

    @Message
    String toCopies();

    @Message
    String changesTitle(int number);

    @Message
    String changesSince(int number);

    @Message
    String changesAudience();

    @Message
    String firstEdition();

    @Message
    String comparisonGone();

    @Message
    String nothingChanged();

    @Message
    String added(int count);

    @Message
    String removed(int count);

    @Message
    String changed(int count);

    @Message
    String changedChapters(int count);

    @Message
    String cut(int most);

    @Message
    String part();

    @Message
    String before();

    @Message
    String after();

    @Message
    String nothing();

    @Message
    String part_phones();

    @Message
    String part_places();

    @Message
    String part_hours();

    @Message
    String part_alert();

    @Message
    String part_organization();

    @Message
    String part_name();

    @Message
    String part_kinds();

    @Message
    String part_who_for();

    @Message
    String part_how_to_get();

    @Message
    String part_areas();

    @Message
    String part_languages();

    @Message
    String part_description();

    @Message
    String part_contact();

    @Message
    String part_referral();

    @Message
    String downloadSite();

    @Message
    String siteFailed();

    @Message
    String sitePending();
}
