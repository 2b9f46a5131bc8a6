package org.sala.web.team;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What each condition says: when it is met, and when something is missing (how many, and of what). */
@MessageBundle("conditions")
public interface ConditionMessages {

    @Message
    String areaIsNamedMet();

    @Message
    String areaIsNamed(long count, String subject);

    @Message
    String audiencesAreChosenMet();

    @Message
    String audiencesAreChosen(long count, String subject);

    @Message
    String languagesAreChosenMet();

    @Message
    String languagesAreChosen(long count, String subject);

    @Message
    String formatsAreChosenMet();

    @Message
    String formatsAreChosen(long count, String subject);

    @Message
    String inclusionCriteriaAreWrittenMet();

    @Message
    String inclusionCriteriaAreWritten(long count, String subject);

    @Message
    String leadIsNamedMet();

    @Message
    String leadIsNamed(long count, String subject);

    @Message
    String partnersAreNamedMet();

    @Message
    String partnersAreNamed(long count, String subject);

    @Message
    String safetyIsAssessedMet();

    @Message
    String safetyIsAssessed(long count, String subject);

    @Message
    String reviewIntervalIsSetMet();

    @Message
    String reviewIntervalIsSet(long count, String subject);

    @Message
    String planIsApprovedMet();

    @Message
    String planIsApproved(long count, String subject);

    @Message
    String entriesAreListedMet();

    @Message
    String entriesAreListed(long count, String subject);

    @Message
    String everyEntryHasKindOfHelpMet();

    @Message
    String everyEntryHasKindOfHelp(long count, String subject);

    @Message
    String everyEntryHasAreaMet();

    @Message
    String everyEntryHasArea(long count, String subject);

    @Message
    String everyEntryCanBeReachedMet();

    @Message
    String everyEntryCanBeReached(long count, String subject);

    @Message
    String everyEntryHasConsentMet();

    @Message
    String everyEntryHasConsent(long count, String subject);

    @Message
    String everyEntryIsVerifiedMet();

    @Message
    String everyEntryIsVerified(long count, String subject);

    @Message
    String chaptersAreInEveryLanguageMet();

    @Message
    String chaptersAreInEveryLanguage(long count, String subject);

    @Message
    String duplicatesAreResolvedMet();

    @Message
    String duplicatesAreResolved(long count, String subject);

    @Message
    String noTextGivesAwayMet();

    @Message
    String noTextGivesAway(long count, String subject);

    @Message
    String everyNumberWasCalledMet();

    @Message
    String everyNumberWasCalled(long count, String subject);

    @Message
    String victimsOrFamiliesTestedMet();

    @Message
    String victimsOrFamiliesTested(long count, String subject);

    @Message
    String practitionersTestedMet();

    @Message
    String practitionersTested(long count, String subject);

    @Message
    String noBlockingFindingMet();

    @Message
    String noBlockingFinding(long count, String subject);

    @Message
    String editionIsApprovedMet();

    @Message
    String editionIsApproved(long count, String subject);

    @Message
    String editionIsPublishedMet();

    @Message
    String editionIsPublished(long count, String subject);

    @Message
    String pointsArePlannedMet();

    @Message
    String pointsArePlanned(long count, String subject);

    @Message
    String reviewDateIsSetMet();

    @Message
    String reviewDateIsSet(long count, String subject);
}
