package org.sala.web.team;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words that stand on every page of the team. */
@MessageBundle("team")
public interface TeamMessages {

    @Message
    String product();

    @Message
    String skipToContent();

    @Message
    String signIn();

    @Message
    String signInIntro();

    @Message
    String signInFailed();

    @Message
    String email();

    @Message
    String password();

    @Message
    String signOut();

    @Message
    String choosePassword();

    @Message
    String choosePasswordIntro();

    @Message
    String oldPassword();

    @Message
    String newPassword();

    @Message
    String newPasswordHint();

    @Message
    String oldPasswordWrong();

    @Message
    String newPasswordTooShort();

    @Message
    String save();

    @Message
    String back();

    @Message
    String errorPrefix();

    @Message
    String thereIsAProblem();

    @Message
    String yourDirectories();

    @Message
    String noDirectories();

    @Message
    String editionInWork(int number);

    @Message
    String editionOut(int number);

    @Message
    String editionWithdrawn(int number);

    @Message
    String allPages();

    @Message
    String dashboard();

    @Message
    String steps();

    @Message
    String stepDone();

    @Message
    String stepNow();

    @Message
    String stepAhead();

    @Message
    String language();

    @Message
    String change();

    @Message
    String notFoundTitle();

    @Message
    String notFoundText();

    @Message
    String forbiddenTitle();

    @Message
    String forbiddenText();

    @Message
    String troubleTitle();

    @Message
    String troubleText(String code);

    @Message
    String saved();

    @Message
    String required();

    @Message
    String optional();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String notKnown();

    @Message
    String wrongFormTitle();

    @Message
    String wrongFormText();

    @Message
    String conflictTitle();

    @Message
    String conflictText();

    @Message
    String notTakenTitle();

    @Message
    String notTakenText();

    @Message
    String toYourDirectories();
}
