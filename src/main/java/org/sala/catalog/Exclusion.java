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

/** That a service must not reach readers, since when and why. It counts until it is lifted. */
@Entity
public class Exclusion extends CatalogRecord {

    public enum Reason { CONFIDENTIAL, NOT_FOR_WEBSITE, INACTIVE, DO_NOT_REFER, DUPLICATE, TAKEN_DOWN, OUT_OF_SCOPE }

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Reaches(Audience.INTERNAL)
    public Service service;
    @Enumerated(EnumType.STRING)
    @Reaches(Audience.INTERNAL)
    public Reason reason;
    @Reaches(Audience.INTERNAL)
    public LocalDate since;
    /** The person of the team who said so; null when a source file did. */
    @Reaches(Audience.INTERNAL)
    public UUID excludedBy;
    @Reaches(Audience.INTERNAL)
    public String note;
    @Reaches(Audience.INTERNAL)
    public LocalDate liftedOn;

    protected Exclusion() {
    }

    public Exclusion(UUID id, Service service, Reason reason, LocalDate since, UUID excludedBy) {
        super(id, service.directoryId);
        this.service = service;
        this.reason = reason;
        this.since = since;
        this.excludedBy = excludedBy;
    }
}
