package org.sala.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.sala.values.Audience;
import org.sala.values.Codes;
import org.sala.values.LocalizedText;
import org.sala.values.Reaches;

/**
 * A service an organization offers (HSDS {@code service}): what readers know as an entry. It comes into the catalog by
 * a form or an import, the provider agrees to be listed ({@link Consent}), somebody checks it again and again
 * ({@link Verification}), and when it must not reach readers an {@link Exclusion} says since when and why.
 */
@Entity
public class Service extends CatalogRecord {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Reaches(Audience.HANDOUT)
    public Organization organization;
    @Reaches(Audience.HANDOUT)
    public LocalizedText name = LocalizedText.EMPTY;
    @Reaches(Audience.HANDOUT)
    public LocalizedText alternateName = LocalizedText.EMPTY;
    @Reaches(Audience.HANDOUT)
    public LocalizedText description = LocalizedText.EMPTY;
    @Reaches(Audience.HANDOUT)
    public String url;
    @Reaches(Audience.HANDOUT)
    public String email;
    @Enumerated(EnumType.STRING)
    @Reaches(Audience.INTERNAL)
    public ServiceStatus status = ServiceStatus.ACTIVE;
    @Reaches(Audience.HANDOUT)
    public LocalizedText interpretationServices = LocalizedText.EMPTY;
    /** How somebody gets the service. */
    @Reaches(Audience.HANDOUT)
    public LocalizedText applicationProcess = LocalizedText.EMPTY;
    @Reaches(Audience.HANDOUT)
    public LocalizedText feesDescription = LocalizedText.EMPTY;
    @Reaches(Audience.HANDOUT)
    public Boolean free;
    @Reaches(Audience.INTERNAL)
    public String accreditations;
    @Reaches(Audience.HANDOUT)
    public LocalizedText eligibilityDescription = LocalizedText.EMPTY;
    /** Years. */
    @Reaches(Audience.HANDOUT)
    public Integer minimumAge;
    @Reaches(Audience.HANDOUT)
    public Integer maximumAge;
    /** female, male, other; empty for everybody. */
    @Reaches(Audience.HANDOUT)
    public Codes sexes = Codes.NONE;
    /** ISO 3166-1 alpha-2; empty for all. */
    @Reaches(Audience.HANDOUT)
    public Codes nationalities = Codes.NONE;
    /** sexual, labour, domestic, fishing, begging, forced-crime, forced-marriage; empty for all. */
    @Reaches(Audience.HANDOUT)
    public Codes exploitation = Codes.NONE;
    @Reaches(Audience.HANDOUT)
    public Boolean dependants;
    @Reaches(Audience.HANDOUT)
    public Boolean disability;
    @Reaches(Audience.HANDOUT)
    public Boolean identityDocumentRequired;
    @Reaches(Audience.HANDOUT)
    public Boolean policeReportRequired;
    @Reaches(Audience.HANDOUT)
    public boolean traffickingSpecific;
    /** crisis, transition, reintegration. */
    @Reaches(Audience.HANDOUT)
    public Codes phases = Codes.NONE;
    @Reaches(Audience.HANDOUT)
    public LocalizedText alert = LocalizedText.EMPTY;
    /** Hours in words, where they do not fit a weekly schedule. */
    @Reaches(Audience.HANDOUT)
    public LocalizedText hoursNote = LocalizedText.EMPTY;
    /** How a practitioner refers somebody. */
    @Reaches(Audience.PARTNER)
    public LocalizedText howToRefer = LocalizedText.EMPTY;
    /** Who may know that this service exists at all. */
    @Enumerated(EnumType.STRING)
    @Reaches(Audience.INTERNAL)
    public Audience audience = Audience.HANDOUT;
    @Reaches(Audience.INTERNAL)
    public String riskNote;
    @Reaches(Audience.INTERNAL)
    public String internalNote;
    @Reaches(Audience.INTERNAL)
    public String source;
    @Reaches(Audience.INTERNAL)
    public String sourceKey;
    /** Last change of the service or of anything that hangs on it (HSDS {@code last_modified}). */
    @Reaches(Audience.INTERNAL)
    public Instant lastModified;

    protected Service() {
    }

    public Service(UUID id, Organization organization) {
        super(id, organization.directoryId);
        this.organization = organization;
    }
}
