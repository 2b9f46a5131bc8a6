package org.sala.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.sala.catalog.Exclusion;
import org.sala.catalog.Service;
import org.sala.catalog.ServiceLog;
import org.sala.editions.Edition;
import org.sala.editions.Editions;

/**
 * Takes an entry away from readers at once: out of the published edition, and out of the catalog's list so that the next
 * edition does not bring it back. Both or neither.
 */
@ApplicationScoped
public class TakeDowns {

    private final ServiceLog log;
    private final Editions editions;
    private final Clock clock;

    TakeDowns(ServiceLog log, Editions editions, Clock clock) {
        this.log = log;
        this.editions = editions;
        this.clock = clock;
    }

    /** Doing it twice is harmless. {@code reason} is for the team only. */
    @Transactional
    public void takeDown(Service service, ZoneId zone, UUID person, String reason) {
        log.excluded(List.of(service), Exclusion.Reason.TAKEN_DOWN, LocalDate.now(clock.withZone(zone)), reason, person);
        Edition.published(service.directoryId).ifPresent(edition -> editions.takeDown(edition, service.id, person, reason));
    }
}
