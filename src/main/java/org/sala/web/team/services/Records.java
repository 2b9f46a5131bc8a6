package org.sala.web.team.services;

import java.time.Instant;
import java.util.List;
import org.sala.catalog.Consent;
import org.sala.catalog.Exclusion;
import org.sala.catalog.Service;
import org.sala.catalog.Verification;
import org.sala.mapping.Changes;

/** What is written down about one service besides the service itself, the latest first. */
public record Records(List<Consent> consents, List<Verification> verifications, List<Exclusion> exclusions, List<Changes.Line> changes,
               long now) {

    static Records of(Service service, Instant now) {
        return new Records(Consent.list("service = ?1 order by latest desc, answeredOn desc, id desc", service),
                Verification.list("service = ?1 order by askedOn desc, id desc", service),
                Exclusion.list("service = ?1 order by since desc, id desc", service), Changes.of(service),
                now.toEpochMilli());
    }

    public boolean isExcluded() {
        return exclusions.stream().anyMatch(exclusion -> exclusion.liftedOn == null);
    }
}
