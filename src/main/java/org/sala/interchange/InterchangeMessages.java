package org.sala.interchange;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an import says to the team, one sentence for each {@link Reason}; the wording stands in the message files. */
@MessageBundle("interchange")
public interface InterchangeMessages {

    @Message
    String fileNotFound(String file);

    @Message
    String fileEmpty(String file);

    @Message
    String fileTooLarge(String file);

    @Message
    String filePassword(String file);

    @Message
    String fileOldExcel(String file);

    @Message
    String fileNotASpreadsheet(String file);

    @Message
    String fileDamaged(String file);

    @Message
    String tooManyColumns(String limit);

    @Message
    String tooManyRows(String limit);

    @Message
    String noRows(String sheet);

    @Message
    String noNameColumn(String sheet);

    @Message
    String mappingUnreadable(String what);

    @Message
    String columnMissing(String column);

    @Message
    String columnNotMapped(String column);

    @Message
    String columnKeptPrivate(String column);

    @Message
    String sheetUnknown(String sheet);

    @Message
    String sheetsIgnored(String sheets);

    @Message
    String importBusy();

    @Message
    String missingValue(String field);

    @Message
    String missingKey();

    @Message
    String keyTwice(String row);

    @Message
    String unknownReference(String table, String key);

    @Message
    String noOwner();

    @Message
    String textTooLong(String limit);

    @Message
    String htmlRemoved();

    @Message
    String notYesOrNo();

    @Message
    String notAnAge();

    @Message
    String agesReversed();

    @Message
    String notADate();

    @Message
    String dateInFuture();

    @Message
    String notAnEmail();

    @Message
    String severalEmails();

    @Message
    String notAWebsite();

    @Message
    String notACoordinate();

    @Message
    String notANumber();

    @Message
    String unknownCode(String allowed);

    @Message
    String unknownStatus();

    @Message
    String statusMissing();

    @Message
    String unknownLanguage(String count);

    @Message
    String unknownArea(String count);

    @Message
    String areaMade(String area);

    @Message
    String unknownKind(String count);

    @Message
    String phoneUnreadable();

    @Message
    String phoneMissing(String parts);

    @Message
    String hoursUnreadable();

    @Message
    String humanValueKept(String present);

    @Message
    String personExcludedKept(String reason);

    @Message
    String consentKept();

    @Message
    String consentUndated();

    @Message
    String verificationUndated();

    @Message
    String rowExcluded(String reason);

    @Message
    String parentExcluded(String organization, String reason);

    @Message
    String addressConfidential();

    @Message
    String staffNameRemoved();

    @Message
    String staffEmailRemoved();

    @Message
    String parentMissing(String key);

    @Message
    String organizationsAlike(String name);

    @Message
    String translationUnknown(String field);

    @Message
    String translationOutdated();
}
