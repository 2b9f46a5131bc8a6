package org.sala.publishing;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.ExecutorService;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.editions.EditionPublished;

/** When publications are made: right after an edition is out, and every half minute what a stopped process left waiting. */
@ApplicationScoped
class PublishingRounds {

    private final Publications publications;
    private final ExecutorService workers;
    private final boolean stays;

    PublishingRounds(Publications publications, ExecutorService workers,
                     @ConfigProperty(name = "quarkus.scheduler.enabled", defaultValue = "true") boolean stays) {
        this.publications = publications;
        this.workers = workers;
        this.stays = stays;
    }

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) EditionPublished event) {
        makeSoon();
    }

    void startAgain(@Observes(during = TransactionPhase.AFTER_SUCCESS) Publications.AskedAgain asked) {
        makeSoon();
    }

    /** A command that ends soon makes its files itself, or leaves them: begun beside it they would be cut off at its end. */
    private void makeSoon() {
        if (stays) {
            workers.execute(publications::makeWaiting);
        }
    }

    @Scheduled(every = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void catchUp() {
        publications.makeWaiting();
    }
}
