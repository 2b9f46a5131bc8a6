package org.sala.publishing.print;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of what practitioners print and of slips; the words themselves stand in {@code messages/practice_*.properties}. */
@MessageBundle("practice")
public interface PracticeMessages {

    @Message String sheetTitle();
    @Message String sheetIntro();
    @Message String listTitle();
    @Message String listOnly();
    @Message String listCount(String count);
    @Message String listNone();
    @Message String columnService();
    @Message String columnWhoFor();
    @Message String columnReferral();
    @Message String columnDocuments();
    @Message String columnContact();
    @Message String columnVerified();
    @Message String nothingKnown();
    @Message String slipTitle(String number, String date);
    @Message String slipHow();
    @Message String slipHowGone();
    @Message String slipHowNew();
    @Message String slipNone();
    @Message String slipPlace(String number, String page);
    @Message String slipPlaceAbout(String number, String page);
    @Message String slipNew(String number);
    @Message String slipChanged();
    @Message String slipGone();
    @Message String slipAlso(String page);
    @Message String slipAlsoAbout(String page);
    @Message String slipChapters();
    @Message String part_phones();
    @Message String part_places();
    @Message String part_hours();
    @Message String part_alert();
    @Message String part_organization();
    @Message String part_name();
    @Message String part_kinds();
    @Message String part_who_for();
    @Message String part_how_to_get();
    @Message String part_areas();
    @Message String part_languages();
    @Message String part_description();
    @Message String part_contact();
    @Message String part_referral();
}
