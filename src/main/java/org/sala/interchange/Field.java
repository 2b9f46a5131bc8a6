package org.sala.interchange;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a column of a list can be: a field of our own sheets, or a part in how rows hang together. */
public enum Field {
    /** The id of the row at its source. */
    KEY(null, null),
    /** The key of the row of its organization. */
    PARENT_KEY(null, null),
    /** Whether the row is an organization or one of its services. */
    ROW_KIND(null, null),
    /** The name of the row: of the service, or of the organization in a row of one. */
    NAME("services", "name"),
    /** Several services of the organization of the row, in one cell. */
    SERVICES(null, null),
    ALTERNATE_NAME("services", "alternate_name"), DESCRIPTION("services", "description"), STATUS("services", "status"),
    /** Yes keeps the row back, for the reason the column is given. */
    EXCLUDE(null, null),
    /** No keeps the row back: "may be published". */
    INCLUDE(null, null),
    KINDS("services", "kinds"), AREAS("services", "areas"), TRAFFICKING_SPECIFIC("services", "trafficking_specific"),
    PHASES("services", "phases"), SEXES("services", "sexes"), MINIMUM_AGE("services", "minimum_age"),
    MAXIMUM_AGE("services", "maximum_age"), NATIONALITIES("services", "nationalities"), EXPLOITATION("services", "exploitation"),
    DEPENDANTS("services", "dependants"), DISABILITY("services", "disability"), ELIGIBILITY("services", "eligibility"),
    HOW_TO_GET("services", "how_to_get"), FREE("services", "free"), COST("services", "cost"), DOCUMENTS("services", "documents"),
    IDENTITY_DOCUMENT_REQUIRED("services", "identity_document_required"), POLICE_REPORT_REQUIRED("services", "police_report_required"),
    LANGUAGES("services", "languages"), INTERPRETATION("services", "interpretation"), HOW_TO_REFER("services", "how_to_refer"),
    EMAIL("services", "email"), WEBSITE("services", "website"), ALERT("services", "alert"), HOURS("services", "hours"),
    HOURS_NOTE("services", "hours_note"), RISK_NOTE("services", "risk_note"), INTERNAL_NOTE("services", "internal_note"),
    CONSENT("services", "consent"), CONSENT_ON("services", "consent_on"), CONSENT_BY("services", "consent_by"),
    VERIFIED_ON("services", "verified_on"), VERIFIED_BY_MEANS("services", "verified_by_means"), VERIFIED_RESULT("services", "verified_result"),
    ORGANIZATION("organizations", "name"), ORGANIZATION_ALTERNATE_NAME("organizations", "alternate_name"),
    ORGANIZATION_DESCRIPTION("organizations", "description"), ORGANIZATION_TYPE("organizations", "type"),
    ORGANIZATION_EMAIL("organizations", "email"), ORGANIZATION_WEBSITE("organizations", "website"),
    CONTACT_NAME("organizations", "contact_name"), CONTACT_TITLE("organizations", "contact_title"),
    CONTACT_PHONE("organizations", "contact_phone"), CONTACT_EMAIL("organizations", "contact_email"),
    LOCATION("locations", "name"), AREA("locations", "area"), ADDRESS("locations", "address"), ADDRESS_2("locations", "address_2"),
    CITY("locations", "city"), STATE_PROVINCE("locations", "state_province"), POSTAL_CODE("locations", "postal_code"),
    COUNTRY("locations", "country"), DIRECTIONS("locations", "directions"), TRANSPORTATION("locations", "transportation"),
    ACCESSIBILITY("locations", "accessibility"), LATITUDE("locations", "latitude"), LONGITUDE("locations", "longitude"),
    LOCATION_AUDIENCE("locations", "audience"),
    /** A number, or several in one cell; may stand in several columns. */
    PHONE("phones", "number");

    private final String sheet;
    private final String column;

    Field(String sheet, String column) {
        this.sheet = sheet;
        this.column = column;
    }

    /** The sheet of our workbook it belongs to; null for what ties rows together. */
    String sheet() {
        return sheet;
    }

    String column() {
        return column;
    }

    /** As it stands in mapping files: {@code how_to_get}. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Field ofKey(String key) {
        return valueOf(key.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
