package org.sala.web.team.translations;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of translations. */
@MessageBundle("translations")
public interface TranslationMessages {

    @Message String title();
    @Message String tableHint();
    @Message String sheet();
    @Message String states();
    @Message String open();
    @Message String nothing();
    @Message String found(int count);
    @Message String pages();
    @Message String previousPage();
    @Message String nextPage();
    @Message String pageOf(int page, int pages);
    @Message String noSource();
    @Message String sourceChanged();
    @Message String before();
    @Message String reviewed();
    @Message String changedMeanwhile(String name);
    @Message String field_name();
    @Message String field_alternateName();
    @Message String field_description();
    @Message String field_eligibilityDescription();
    @Message String field_applicationProcess();
    @Message String field_feesDescription();
    @Message String field_interpretationServices();
    @Message String field_hoursNote();
    @Message String field_alert();
    @Message String field_howToRefer();
    @Message String field_document();
    @Message String field_option();
    @Message String field_directions();
    @Message String field_transportation();
    @Message String field_address1();
    @Message String field_title();
    @Message String field_body();
    @Message String field_areaName();
    @Message String field_publisher();
    @Message String field_discreetName();
}
