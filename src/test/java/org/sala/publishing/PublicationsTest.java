package org.sala.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.catalog.Service;
import org.sala.directories.Directory;
import org.sala.editions.Edition;
import org.sala.editions.Editions;
import org.sala.publishing.Publication.Status;
import org.sala.samples.Cast;
import org.sala.samples.WalkedDirectory;
import org.sala.values.Language;
import org.sala.values.LocalizedText;
import org.sala.workflow.Workflow;

@QuarkusTest
class PublicationsTest {

    @Inject
    Publications publications;
    @Inject
    Editions editions;
    @Inject
    Workflow workflow;

    private Cast cast;

    @Test
    void aMakingThatWasKilledIsTakenUpAgainWhenItsClaimRanOut() throws InterruptedException {
        Edition edition = published("killed");
        Publication killed = made(edition).getFirst();
        QuarkusTransaction.requiringNew().run(() -> {
            PublicationFile.deleteById(killed.id);
            PublicationPages.deleteById(killed.id);
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

    @Test
    void aPrintThatFailsSaysWhatAndWhereLeavesEarlierFilesAndIsMadeOnceTheTextIsMended() throws InterruptedException {
        Edition first = published("faults");
        Publication earlier = made(first).getFirst();
        byte[] before = publications.file(earlier);
        UUID moon = QuarkusTransaction.requiringNew().call(() -> new WalkedDirectory(cast, workflow).service("Moon House", "+855 20 555 0103").id);
        rename(moon, "Moon \uD83D\uDE00 House");

        List<Publication> failed = made(next()).stream().filter(file -> file.status == Status.FAILED).toList();
        assertThat(failed).hasSizeGreaterThan(4).allSatisfy(file -> assertThat(Obstacle.read(file.failure).details())
                .contains("U+1F600", "Moon \uD83D\uDE00 House"));
        assertThat(publications.file(earlier)).isEqualTo(before);
        assertThat(publications.offered(first.id)).hasSameSizeAs(made(first));

        publications.askAgain(failed.getFirst());
        assertThat(made(QuarkusTransaction.requiringNew().call(() -> Edition.current(cast.directoryId))).stream().filter(file -> file.status == Status.FAILED)).hasSameSizeAs(failed);

        rename(moon, "Moon House");
        assertThat(made(next())).allSatisfy(file -> assertThat(file.status).isEqualTo(Status.DONE));
    }

    private static void rename(UUID service, String name) {
        QuarkusTransaction.requiringNew().run(() -> Service.<Service>findById(service).name = LocalizedText.of(Language.ENGLISH, name));
    }

    private Edition published(String slug) {
        cast = Cast.of("publications-" + slug, editions);
        new WalkedDirectory(cast, workflow).withEntries();
        return publish();
    }

    private Edition next() {
        QuarkusTransaction.requiringNew().run(() -> editions.openNext(cast.directoryId));
        return publish();
    }

    private Edition publish() {
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
