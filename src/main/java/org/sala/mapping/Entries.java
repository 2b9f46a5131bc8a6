package org.sala.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sala.catalog.Listed;
import org.sala.catalog.Service;
import org.sala.directories.Directory;
import org.sala.planning.Plan;
import org.sala.workflow.Outcome;

/** Counts the listed services of a directory that lack something. */
@ApplicationScoped
public class Entries {

    private final Clock clock;

    Entries(Clock clock) {
        this.clock = clock;
    }

    public long lacking(UUID directoryId, Missing missing) {
        Map<String, Object> parameters = new HashMap<>(missing.parameters(oldestVerification(directoryId)));
        parameters.put("directory", directoryId);
        return Service.count("from Service s where s.directoryId = :directory and " + Listed.SERVICES + " and "
                + missing.jpql(), parameters);
    }

    Outcome outcome(UUID directoryId, Missing missing) {
        return Outcome.missing(lacking(directoryId, missing), "services?without=" + missing.code());
    }

    /** The first day whose verifications are not too old yet. */
    public LocalDate oldestVerification(UUID directoryId) {
        Directory directory = Directory.findById(directoryId);
        return LocalDate.now(clock.withZone(directory.zone())).minusDays(Plan.reviewInterval(directoryId));
    }
}
