package org.sala.web.team.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The people of a directory and their roles. */
@MessageBundle("people")
public interface PeopleMessages {

    @Message String title();
    @Message String intro();
    @Message String name();
    @Message String email();
    @Message String role();
    @Message String since();
    @Message String waiting();
    @Message String you();
    @Message String change();
    @Message String inviteTitle();
    @Message String inviteIntro();
    @Message String language();
    @Message String invite();
    @Message String added(String name);
    @Message String addedText(String name);
    @Message String addedKnown(String name);
    @Message String onceTitle(String name);
    @Message String onceText(String name);
    @Message String password();
    @Message String toPeople();
    @Message String nameNeeded();
    @Message String emailNeeded();
    @Message String roleNeeded();
    @Message String languageNeeded();
    @Message String tooLong(int most);
    @Message String alreadyHere();
    @Message String closedAccount();
    @Message String personTitle(String name);
    @Message String roleTitle();
    @Message String saveRole();
    @Message String passwordTitle();
    @Message String passwordText();
    @Message String passwordDo();
    @Message String passwordElsewhere(String name);
    @Message String removeTitle(String name);
    @Message String removeText(String name);
    @Message String removeDo();
    @Message String notYourself();
    @Message String lastCoordinator();
}
