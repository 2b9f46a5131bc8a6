package org.sala.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.sala.values.Audience;
import org.sala.values.LocalizedText;
import org.sala.values.Reaches;

/** An organization that provides services (HSDS {@code organization}). */
@Entity
public class Organization extends CatalogRecord {

    @Reaches(Audience.HANDOUT)
    public LocalizedText name = LocalizedText.EMPTY;
    @Reaches(Audience.INTERNAL)
    public LocalizedText alternateName = LocalizedText.EMPTY;
    @Reaches(Audience.INTERNAL)
    public LocalizedText description = LocalizedText.EMPTY;
    /** ngo, government, police, hospital, embassy, international, faith or other. */
    @Reaches(Audience.INTERNAL)
    public String type;
    @Reaches(Audience.INTERNAL)
    public String email;
    @Reaches(Audience.HANDOUT)
    public String website;
    @Reaches(Audience.INTERNAL)
    public String legalStatus;
    @Reaches(Audience.INTERNAL)
    public Integer yearIncorporated;
    @Reaches(Audience.INTERNAL)
    @ManyToOne(fetch = FetchType.LAZY)
    public Organization parentOrganization;
    /** Set when the organization asked never to be listed; then none of its services can be. */
    @Reaches(Audience.INTERNAL)
    public Instant doNotListSince;
    @Reaches(Audience.INTERNAL)
    public String internalNote;
    /** The file it was imported from and its key there; null for what was typed in. */
    @Reaches(Audience.INTERNAL)
    public String source;
    @Reaches(Audience.INTERNAL)
    public String sourceKey;
    @Reaches(Audience.INTERNAL)
    public Instant lastModified;

    protected Organization() {
    }

    public Organization(UUID id, UUID directoryId) {
        super(id, directoryId);
    }
}
