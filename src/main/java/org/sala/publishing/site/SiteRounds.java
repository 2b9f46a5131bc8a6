package org.sala.publishing.site;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.ExecutorService;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.editions.EditionPublished;
import org.sala.publishing.PublicationMade;

/** When sites are made: right after an edition is out, and every half minute what a stopped process left waiting. */
@ApplicationScoped
class SiteRounds {

    private final SiteMaking making;
    private final FirstPages firstPages;
    private final ExecutorService workers;
    private final boolean stays;

    SiteRounds(SiteMaking making, FirstPages firstPages, ExecutorService workers,
               @ConfigProperty(name = "quarkus.scheduler.enabled", defaultValue = "true") boolean stays) {
        this.making = making;
        this.firstPages = firstPages;
        this.workers = workers;
        this.stays = stays;
    }

    /** A command that ends soon makes it itself, or leaves it: begun beside it, it would be cut off at its end. */
    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) EditionPublished event) {
        if (stays) {
            workers.execute(making::makeWaiting);
        }
    }

    void offer(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicationMade made) {
        if (stays) {
            workers.execute(() -> firstPages.offerBooklets(made.editionId()));
        }
    }

    @Scheduled(every = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void catchUp() {
        making.makeWaiting();
        making.offerBooklets();
    }
}
