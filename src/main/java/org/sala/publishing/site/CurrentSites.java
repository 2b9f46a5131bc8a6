package org.sala.publishing.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sala.editions.EditionPublished;
import org.sala.editions.EditionWithdrawn;

/**
 * Which stored site each directory shows, known in memory. What this process changes counts before the change is
 * answered; what another one changes (the command line, a further copy) counts for every request half a second later.
 */
@ApplicationScoped
public class CurrentSites {

    /** How long an answer of the database is believed, in nanoseconds. */
    private static final long BELIEVED = 500_000_000L;
    /** From this age on it is looked up beside the requests, so that under load nobody waits for the database. */
    private static final long RENEWED = BELIEVED / 2;

    private final StoredSites sites;
    private volatile Map<String, Known> known = Map.of();
    private long changes;

    CurrentSites(StoredSites sites) {
        this.sites = sites;
    }

    /** The site of a directory, and when the database was asked. */
    private record Known(UUID site, long asked, AtomicBoolean renewing) {

        boolean isYounger(long nanoseconds) {
            return System.nanoTime() - asked < nanoseconds;
        }
    }

    /** The site of a directory as far as it is certain without asking; empty when {@link #ask} is needed. */
    public Optional<UUID> certain(String slug) {
        Known found = known.get(slug);
        return found != null && found.isYounger(BELIEVED) ? Optional.of(found.site()) : Optional.empty();
    }

    /** Whether it is time to {@link #ask} beside the requests, before they have to wait for it; true for one of them. */
    public boolean isGrowingOld(String slug) {
        Known found = known.get(slug);
        return found != null && !found.isYounger(RENEWED) && found.renewing().compareAndSet(false, true);
    }

    /** Asks the database; empty when nothing is stored for the directory as it is now. */
    public Optional<UUID> ask(String slug) {
        long before = changes();
        long asked = System.nanoTime();
        Optional<UUID> site = sites.current(slug);
        remember(slug, site.map(found -> new Known(found, asked, new AtomicBoolean())), before);
        return site;
    }

    private synchronized long changes() {
        return changes;
    }

    /** Only directories that have a site are kept, so that no flood of made-up names fills the memory. */
    private synchronized void remember(String slug, Optional<Known> found, long before) {
        if (changes == before) {
            Map<String, Known> next = new HashMap<>(known);
            found.ifPresentOrElse(now -> next.put(slug, now), () -> next.remove(slug));
            known = next;
        }
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) EditionPublished event) {
        forget();
    }

    void withdrawn(@Observes(during = TransactionPhase.AFTER_SUCCESS) EditionWithdrawn event) {
        forget();
    }

    void made(@Observes(during = TransactionPhase.AFTER_SUCCESS) SiteMade event) {
        forget();
    }

    private synchronized void forget() {
        changes++;
        known = Map.of();
    }
}
