package org.sala.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.directories.Directory;
import org.sala.editions.Edition;
import org.sala.editions.Editions;
import org.sala.publishing.Publication.Status;
import org.sala.samples.Cast;
import org.sala.samples.WalkedDirectory;
import org.sala.workflow.Workflow;

@QuarkusTest
class PublicationsTest {

    @Inject
    Publications publications;
    @Inject
    Editions editions;
    @Inject
    Workflow workflow;

    @Test
    void aMakingThatWasKilledIsTakenUpAgainWhenItsClaimRanOut() throws InterruptedException {
        Edition edition = published("killed");
        Publication killed = made(edition).getFirst();
        QuarkusTransaction.requiringNew().run(() -> {
            PublicationFile.deleteById(killed.id);
            Publication.update("status = ?1, claimedUntil = ?2 where id = ?3", Status.RUNNING, Instant.now().minusSeconds(1), killed.id);
        });

        publications.makeWaiting();

        assertThat(made(edition)).allSatisfy(file -> assertThat(file.status).isEqualTo(Status.DONE));
        assertThat(publications.file(killed)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void aMakingThatIsGoingOnIsLeftToWhoDoesIt() throws InterruptedException {
        Edition edition = published("going-on");
        Publication running = made(edition).getFirst();
        QuarkusTransaction.requiringNew().run(() -> Publication.update("status = ?1, claimedUntil = ?2 where id = ?3", Status.RUNNING,
                Instant.now().plusSeconds(120), running.id));

        publications.makeWaiting();

        assertThat(QuarkusTransaction.requiringNew().call(() -> Publication.<Publication>findById(running.id)).status)
                .isEqualTo(Status.RUNNING);
        QuarkusTransaction.requiringNew().run(() -> Publication.update("status = ?1 where id = ?2", Status.DONE, running.id));
    }

    @Test
    void nothingOfAWithdrawnEditionIsGivenOutOrMade() throws InterruptedException {
        Edition edition = published("withdrawn-files");
        made(edition);
        QuarkusTransaction.requiringNew().run(() -> editions.withdraw(Edition.findById(edition.id), null));

        assertThat(publications.offered(edition.id)).isEmpty();
    }

    private Edition published(String slug) {
        Cast cast = Cast.of("publications-" + slug, editions);
        new WalkedDirectory(cast, workflow).withEntries();
        return QuarkusTransaction.requiringNew().call(() ->
                editions.publish(Directory.findById(cast.directoryId), LocalDate.now().plusYears(1), cast.id(Role.COORDINATOR)));
    }

    /** Another worker may have begun; both are waited for. */
    private List<Publication> made(Edition edition) throws InterruptedException {
        publications.makeWaiting();
        for (int look = 0; look < 600; look++) {
            List<Publication> files = QuarkusTransaction.requiringNew().call(() -> Publication.newestOf(edition.id));
            if (files.stream().noneMatch(Publication::isPending)) {
                return files;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The files of edition " + edition.number + " were not made within a minute");
    }
}
