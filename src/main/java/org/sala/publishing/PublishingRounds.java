package org.sala.publishing;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.ExecutorService;
import org.sala.editions.EditionPublished;

/** When publications are made: right after an edition is out, and every half minute what a stopped process left waiting. */
@ApplicationScoped
class PublishingRounds {

    private final Publications publications;
    private final ExecutorService workers;

    PublishingRounds(Publications publications, ExecutorService workers) {
        this.publications = publications;
        this.workers = workers;
    }

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) EditionPublished event) {
        workers.execute(publications::makeWaiting);
    }

    void startAgain(@Observes(during = TransactionPhase.AFTER_SUCCESS) Publications.AskedAgain asked) {
        workers.execute(publications::makeWaiting);
    }

    @Scheduled(every = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void catchUp() {
        publications.makeWaiting();
    }
}
