package org.sala.publishing.print;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of printed pages; the words themselves stand in {@code messages/print_*.properties}. */
@MessageBundle("print")
public interface PrintMessages {

    @Message
    String directoryOfServices();

    @Message
    String edition(String number);

    @Message
    String editionOf(String number, String date);

    @Message
    String validUntil(String date);

    @Message
    String useUntil(String date);

    @Message
    String editionCode(String code);

    @Message
    String isItCurrent();

    @Message
    String askWhetherCurrent();

    @Message
    String currentQr(String address);

    @Message
    String publishedBy();

    @Message
    String draft();

    @Message
    String contents();

    @Message
    String howToUse();

    @Message
    String howToUseFind();

    @Message
    String howToUseCall();

    @Message
    String howToUseName();

    @Message
    String howToUseSafe();

    @Message
    String howToUseChanges();

    @Message
    String howToUseSigns();

    @Message
    String onlyIn(String language);

    @Message
    String emergencyNumbers();

    @Message
    String emergencyNumbersHelp();

    @Message
    String freeCall();

    @Message
    String dayAndNight();

    @Message
    String extension(String number);

    @Message
    String sendMessage(String channels);

    @Message
    String wholeArea();

    @Message
    String alsoHelp();

    @Message
    String alert();

    @Message
    String whoFor();

    @Message
    String forWomen();

    @Message
    String forMen();

    @Message
    String forOther();

    @Message
    String agesFromTo(String from, String to);

    @Message
    String agesFrom(String from);

    @Message
    String agesTo(String to);

    @Message
    String peopleFrom(String countries);

    @Message
    String withChildren();

    @Message
    String withoutChildren();

    @Message
    String withDisability();

    @Message
    String exploitationSexual();

    @Message
    String exploitationLabour();

    @Message
    String exploitationMarriage();

    @Message
    String exploitationBegging();

    @Message
    String exploitationDomestic();

    @Message
    String exploitationCrime();

    @Message
    String exploitationFishing();

    @Message
    String howToGet();

    @Message
    String referral();

    @Message
    String cost();

    @Message
    String free();

    @Message
    String bring();

    @Message
    String identityNeeded();

    @Message
    String identityNotNeeded();

    @Message
    String policeReportNeeded();

    @Message
    String policeReportNotNeeded();

    @Message
    String hours();

    @Message
    String where();

    @Message
    String directions();

    @Message
    String transportation();

    @Message
    String accessibility();

    @Message
    String languages();

    @Message
    String interpretation();

    @Message
    String write();

    @Message
    String lastChecked(String date);

    @Message
    String indexByOrganization();

    @Message
    String indexByPlace();

    @Message
    String notes();

    @Message
    String overleaf(String name);
}
