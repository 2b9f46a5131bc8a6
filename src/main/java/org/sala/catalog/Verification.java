package org.sala.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.sala.values.Audience;
import org.sala.values.Reaches;

/** That somebody asked the provider whether what we say of a service is still right: when, how, with what result. */
@Entity
public class Verification extends CatalogRecord {

    public enum Means { PHONE, VISIT, EMAIL, MEETING, OTHER }

    /** {@code CHANGED} counts as verified too: the entry was corrected on the spot. */
    public enum Result {
        CONFIRMED, CHANGED, UNREACHABLE;

        public boolean isVerified() {
            return this != UNREACHABLE;
        }
    }

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Reaches(Audience.INTERNAL)
    public Service service;
    /** Readers see the date of the last good one as "last checked". */
    @Reaches(Audience.HANDOUT)
    public LocalDate askedOn;
    @Enumerated(EnumType.STRING)
    @Reaches(Audience.INTERNAL)
    public Means means;
    @Enumerated(EnumType.STRING)
    @Reaches(Audience.INTERNAL)
    public Result result;
    /** The person of the team who asked; null for imported records. */
    @Reaches(Audience.INTERNAL)
    public UUID askedBy;
    @Reaches(Audience.INTERNAL)
    public String note;

    protected Verification() {
    }

    public Verification(UUID id, Service service, LocalDate askedOn, Means means, Result result, UUID askedBy) {
        super(id, service.directoryId);
        this.service = service;
        this.askedOn = askedOn;
        this.means = means;
        this.result = result;
        this.askedBy = askedBy;
    }
}
