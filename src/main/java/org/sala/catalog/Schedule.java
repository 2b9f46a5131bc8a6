package org.sala.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.sala.values.Audience;
import org.sala.values.Codes;
import org.sala.values.Reaches;

/** Some days of the week with one stretch of hours (HSDS {@code schedule}), of a service, a location, or one at the other. */
@Entity
public class Schedule extends CatalogRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @Reaches(Audience.HANDOUT)
    public Service service;
    @ManyToOne(fetch = FetchType.LAZY)
    @Reaches(Audience.HANDOUT)
    public Location location;
    @ManyToOne(fetch = FetchType.LAZY)
    @Reaches(Audience.HANDOUT)
    public ServiceAtLocation serviceAtLocation;
    /** Days as in RFC 5545: MO, TU, WE, TH, FR, SA, SU. */
    @Reaches(Audience.HANDOUT)
    public Codes byday = Codes.NONE;
    @Reaches(Audience.HANDOUT)
    public LocalTime opensAt;
    @Reaches(Audience.HANDOUT)
    public LocalTime closesAt;
    @Reaches(Audience.HANDOUT)
    public LocalDate validFrom;
    @Reaches(Audience.HANDOUT)
    public LocalDate validTo;

    protected Schedule() {
    }

    public Schedule(UUID id, UUID directoryId) {
        super(id, directoryId);
    }
}
