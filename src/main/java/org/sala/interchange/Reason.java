package org.sala.interchange;

import java.util.List;
import java.util.Locale;
import org.sala.values.Language;

/** Everything an import can have to say. Each has a sentence of the same name in {@link InterchangeMessages}. */
public enum Reason {
    FILE_NOT_FOUND,
    FILE_EMPTY,
    FILE_TOO_LARGE,
    FILE_PASSWORD,
    FILE_OLD_EXCEL,
    FILE_NOT_A_SPREADSHEET,
    FILE_DAMAGED,
    TOO_MANY_COLUMNS,
    TOO_MANY_ROWS,
    NO_ROWS,
    NO_NAME_COLUMN,
    MAPPING_UNREADABLE,
    COLUMN_MISSING,
    COLUMN_NOT_MAPPED,
    COLUMN_KEPT_PRIVATE,
    SHEET_UNKNOWN,
    SHEETS_IGNORED,
    IMPORT_BUSY,
    MISSING_VALUE,
    MISSING_KEY,
    KEY_TWICE,
    UNKNOWN_REFERENCE,
    NO_OWNER,
    TEXT_TOO_LONG,
    HTML_REMOVED,
    NOT_YES_OR_NO,
    NOT_AN_AGE,
    AGES_REVERSED,
    NOT_A_DATE,
    DATE_IN_FUTURE,
    NOT_AN_EMAIL,
    SEVERAL_EMAILS,
    NOT_A_WEBSITE,
    NOT_A_COORDINATE,
    NOT_A_NUMBER,
    UNKNOWN_CODE,
    UNKNOWN_STATUS,
    STATUS_MISSING,
    UNKNOWN_LANGUAGE,
    UNKNOWN_AREA,
    AREA_MADE,
    UNKNOWN_KIND,
    PHONE_UNREADABLE,
    PHONE_MISSING,
    HOURS_UNREADABLE,
    HUMAN_VALUE_KEPT,
    PERSON_EXCLUDED_KEPT,
    CONSENT_KEPT,
    CONSENT_UNDATED,
    VERIFICATION_UNDATED,
    ROW_EXCLUDED,
    PARENT_EXCLUDED,
    ADDRESS_CONFIDENTIAL,
    STAFF_NAME_REMOVED,
    STAFF_EMAIL_REMOVED,
    PARENT_MISSING,
    ORGANIZATIONS_ALIKE,
    TRANSLATION_UNKNOWN,
    TRANSLATION_OUTDATED;

    /** The name of the sentence: {@code phoneUnreadable}. */
    public String key() {
        StringBuilder key = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
            key.append(key.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return key.toString();
    }

    String text(Language language, List<String> parameters) {
        return Wording.of(key(), language, parameters);
    }
}
