package org.sala.publishing.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the page that finds services; the words themselves stand in {@code messages/finding_*.properties}. */
@MessageBundle("finding")
public interface FindingMessages {

    @Message String title();
    @Message String words();
    @Message String find();
    @Message String choices();
    @Message String kind();
    @Message String anyKind();
    @Message String place();
    @Message String anyPlace();
    @Message String who();
    @Message String anybody();
    @Message String woman();
    @Message String man();
    @Message String other();
    @Message String child();
    @Message String speaks();
    @Message String anyLanguage();
    @Message String openNow();
    @Message String free();
    @Message String noPapers();
    @Message String foundOne();
    @Message String found(String count);
    @Message String more(String count);
    @Message String partial();
    @Message String nothing();
    @Message String nothingSaid();
    @Message String withoutChoices();
    @Message String nearMe();
    @Message String nearMeLooking();
    @Message String nearMeStays();
    @Message String nearMeFailed();
    @Message String foundBy(String reasons);
    @Message String byName();
    @Message String byKind();
    @Message String byOrganization();
    @Message String byPlace();
    @Message String byPhone();
    @Message String byLanguage();
    @Message String byWhoFor();
    @Message String byDescription();
}
