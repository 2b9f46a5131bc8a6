package org.sala.web.team.organizations;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of organizations. */
@MessageBundle("organizations")
public interface OrganizationMessages {

    @Message String title();
    @Message String none();
    @Message String found(int count);
    @Message String nameHolds();
    @Message String show();
    @Message String add();
    @Message String name();
    @Message String unnamed();
    @Message String type();
    @Message String services();
    @Message String noServices();
    @Message String addService();
    @Message String doNotList();
    @Message String pages();
    @Message String previousPage();
    @Message String nextPage();
    @Message String pageOf(int page, int pages);
    @Message String writtenIn(String language);
    @Message String about();
    @Message String everybodySees();
    @Message String website();
    @Message String teamOnly();
    @Message String alternateName();
    @Message String description();
    @Message String email();
    @Message String legalStatus();
    @Message String yearIncorporated();
    @Message String internalNote();
    @Message String askedNot();
    @Message String askedNotToBeListed(String date);
    @Message String phones();
    @Message String phonesHint();
    @Message String contacts();
    @Message String contactsHint();
    @Message String addContact();
    @Message String contactName();
    @Message String contactTitle();
    @Message String department();
    @Message String changes();
    @Message String made();
    @Message String lateTitle();
    @Message String lateText();
}
