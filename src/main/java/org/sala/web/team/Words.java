package org.sala.web.team;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words for the codes that stand on several pages. A key is the group, an underscore and the code in small letters with
 * underscores: {@code role_coordinator}. {@link CodeWords} finds them by group and code.
 */
@MessageBundle("words")
public interface Words {
    // Role
    @Message String role_coordinator();
    @Message String role_mapper();
    @Message String role_translator();
    @Message String role_approver();
    @Message String role_viewer();

    // What a role may do
    @Message String roleHint_coordinator();
    @Message String roleHint_mapper();
    @Message String roleHint_translator();
    @Message String roleHint_approver();
    @Message String roleHint_viewer();

    // Service status
    @Message String status_active();
    @Message String status_inactive();
    @Message String status_defunct();
    @Message String status_temporarily_closed();

    // How far a fact may reach
    @Message String audience_handout();
    @Message String audience_public();
    @Message String audience_partner();
    @Message String audience_internal();

    // Who a directory is for
    @Message String reader_victims();
    @Message String reader_families();
    @Message String reader_police();
    @Message String reader_social_workers();
    @Message String reader_health_workers();
    @Message String reader_border_staff();
    @Message String reader_embassies();
    @Message String reader_employers();
    @Message String reader_public();

    // Formats
    @Message String format_booklet();
    @Message String format_sheet();
    @Message String format_referral_list();
    @Message String format_slip();
    @Message String format_site();

    // How a provider was asked
    @Message String means_phone();
    @Message String means_visit();
    @Message String means_email();
    @Message String means_meeting();
    @Message String means_other();

    // What a verification found
    @Message String result_confirmed();
    @Message String result_changed();
    @Message String result_unreachable();

    // What a provider answered
    @Message String answer_given();
    @Message String answer_refused();
    @Message String answer_withdrawn();

    // Why a service is kept from readers
    @Message String exclusion_confidential();
    @Message String exclusion_not_for_website();
    @Message String exclusion_inactive();
    @Message String exclusion_do_not_refer();
    @Message String exclusion_duplicate();
    @Message String exclusion_taken_down();
    @Message String exclusion_out_of_scope();

    // What a test call found
    @Message String call_passed();
    @Message String call_wrong_number();
    @Message String call_no_answer();
    @Message String call_not_understood();

    // Who tested
    @Message String testers_victims_or_families();
    @Message String testers_practitioners();

    // Phases
    @Message String phase_crisis();
    @Message String phase_transition();
    @Message String phase_reintegration();

    // Kinds of exploitation
    @Message String exploitation_sexual();
    @Message String exploitation_labour();
    @Message String exploitation_domestic();
    @Message String exploitation_fishing();
    @Message String exploitation_begging();
    @Message String exploitation_forced_crime();
    @Message String exploitation_forced_marriage();

    // Sexes
    @Message String sex_female();
    @Message String sex_male();
    @Message String sex_other();

    // Kinds of distribution points
    @Message String point_hospital();
    @Message String point_police();
    @Message String point_bus_station();
    @Message String point_border();
    @Message String point_market();
    @Message String point_shelter();
    @Message String point_ngo();
    @Message String point_factory();
    @Message String point_pagoda();
    @Message String point_school();
    @Message String point_consulate();
    @Message String point_other();

    // How far a text is
    @Message String textState_missing();
    @Message String textState_draft();
    @Message String textState_reviewed();
    @Message String textState_outdated();

    // The life of an edition
    @Message String edition_in_preparation();
    @Message String edition_published();
    @Message String edition_superseded();
    @Message String edition_withdrawn();

    // The making of a file
    @Message String publication_waiting();
    @Message String publication_running();
    @Message String publication_done();
    @Message String publication_failed();

    // Kinds of phone numbers
    @Message String phone_voice();
    @Message String phone_cell();
    @Message String phone_text();
    @Message String phone_fax();
    @Message String phone_video();
    @Message String phone_pager();
    @Message String phone_textphone();

    // Messaging services
    @Message String channel_whatsapp();
    @Message String channel_line();
    @Message String channel_telegram();
    @Message String channel_viber();
    @Message String channel_messenger();

    // Kinds of places
    @Message String place_physical();
    @Message String place_postal();
    @Message String place_virtual();

    // What a second person said
    @Message String decision_approved();
    @Message String decision_sent_back();

    // What was decided about two services that look the same
    @Message String duplicate_different();
    @Message String duplicate_left_one_out();

    // Where a chapter stands
    @Message String position_front();
    @Message String position_back();

    // How serious something in an import is
    @Message String level_rejected();
    @Message String level_warning();
    @Message String level_note();

    // What a change was made to
    @Message String record_directory();
    @Message String record_plan();
    @Message String record_partner();
    @Message String record_chapter();
    @Message String record_organization();
    @Message String record_service();
    @Message String record_location();
    @Message String record_service_at_location();
    @Message String record_address();
    @Message String record_phone();
    @Message String record_contact();
    @Message String record_schedule();
    @Message String record_service_language();
    @Message String record_service_area();
    @Message String record_required_document();
    @Message String record_cost_option();
    @Message String record_accessibility();
    @Message String record_attribute();
    @Message String record_administrative_area();
    @Message String record_consent();
    @Message String record_verification();
    @Message String record_exclusion();
    @Message String record_distribution_point();
    @Message String record_next_review();
    @Message String record_finding();
    @Message String record_test_call();
    @Message String record_test_round();

    // What a list of services shows
    @Message String shown_listed();
    @Message String shown_excluded();
    @Message String shown_all();

    // What an entry can lack
    @Message String without_kind();
    @Message String without_area();
    @Message String without_way_to_reach();
    @Message String without_consent();
    @Message String without_verification();

    // Who will see a place or a number
    @Message String seenBy_handout();
    @Message String seenBy_public();
    @Message String seenBy_partner();
    @Message String seenBy_internal();

    // Kinds of organizations
    @Message String organization_ngo();
    @Message String organization_government();
    @Message String organization_police();
    @Message String organization_hospital();
    @Message String organization_embassy();
    @Message String organization_international();
    @Message String organization_faith();
    @Message String organization_other();

    // Levels of areas
    @Message String areaLevel_1();
    @Message String areaLevel_2();
    @Message String areaLevel_3();

    // Days of the week
    @Message String day_monday();
    @Message String day_tuesday();
    @Message String day_wednesday();
    @Message String day_thursday();
    @Message String day_friday();
    @Message String day_saturday();
    @Message String day_sunday();

    // Answers
    @Message String answered_yes();
    @Message String answered_no();
    @Message String answered_unknown();

    // Sheets of texts
    @Message String sheet_services();
    @Message String sheet_organizations();
    @Message String sheet_locations();
    @Message String sheet_phones();
    @Message String sheet_chapters();
    @Message String sheet_areas();
    @Message String sheet_directory();
}
