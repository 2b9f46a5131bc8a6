package org.sala.web.team.approvals;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a second person is asked, and what they decided. */
@MessageBundle("approvals")
public interface ApprovalsMessages {

    @Message String planTitle();
    @Message String planIntro();
    @Message String testTitle();
    @Message String testIntro();
    @Message String approvedNow();
    @Message String notSecond();
    @Message String whoCan();
    @Message String nobodyCan();
    @Message String askThem();
    @Message String changedMeanwhile();
    @Message String changedMeanwhileText();
    @Message String openTitle();
    @Message String openIntro();
    @Message String earlier();
    @Message String noEarlier();
    @Message String decidedBy(String who, String when);
    @Message String decide();
    @Message String decisionNeeded();
    @Message String remark();
    @Message String remarkHint();
    @Message String remarkNeeded();
    @Message String remarkTooLong(int most);
    @Message String approve();
    @Message String sendBack();
    @Message String toDraft();
    @Message String changedTitle(int number);
    @Message String changedFirst();
    @Message String records();
    @Message String noChanges();
    @Message String allChanges();
}
