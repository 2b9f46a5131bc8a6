package org.sala.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.catalog.Phone;
import org.sala.directories.Directory;
import org.sala.editions.Edition;
import org.sala.editions.Editions;
import org.sala.editions.PublishedContent;
import org.sala.publishing.Publication;
import org.sala.publishing.print.PrintFormat;
import org.sala.samples.Cast;
import org.sala.samples.WalkedDirectory;
import org.sala.values.Audience;
import org.sala.workflow.Progress.ConditionProgress;
import org.sala.workflow.Workflow;

@QuarkusTest
class PublishingTest {

    private static final LocalDate NEXT_YEAR = LocalDate.now().plusYears(1);

    @Inject
    Publishing publishing;
    @Inject
    Editions editions;
    @Inject
    Workflow workflow;
    @Inject
    PublishedContent published;

    @Test
    void anEditionThatPassedItsGatesIsPublished() {
        Cast cast = Cast.of("publish-ready", editions);
        new WalkedDirectory(cast, workflow).readyToPublish();

        publish(cast);

        assertThat(published.of(cast.slug, Audience.HANDOUT).orElseThrow().entries()).hasSize(2);
    }

    private Edition publish(Cast cast) {
        Directory directory = QuarkusTransaction.requiringNew().call(() -> Directory.findById(cast.directoryId));
        return publishing.publish(directory, 1, NEXT_YEAR, cast.id(Role.COORDINATOR));
    }

    @Test
    void aNewDirectoryIsNotPublishedAndTheUnmetConditionsAreTold() {
        Cast cast = Cast.of("publish-new", editions);

        assertThatThrownBy(() -> publish(cast)).isInstanceOfSatisfying(EditionNotReadyException.class, refused ->
                assertThat(refused.unmet()).extracting(ConditionProgress::name).contains("leadIsNamed", "entriesAreListed", "editionIsApproved"));
        assertThat(published.of(cast.slug, Audience.HANDOUT)).isEmpty();
    }

    @Test
    void aNumberThatChangedAfterTheGateWasPassedKeepsTheEditionBack() {
        Cast cast = Cast.of("publish-changed", editions);
        WalkedDirectory directory = new WalkedDirectory(cast, workflow).readyToPublish();
        QuarkusTransaction.requiringNew().run(() ->
                Phone.<Phone>findById(directory.phone(WalkedDirectory.RICE_HOUSE)).number = "+855 20 555 0777");

        assertThatThrownBy(() -> publish(cast)).isInstanceOfSatisfying(EditionNotReadyException.class, refused ->
                assertThat(refused.unmet()).extracting(ConditionProgress::name).containsExactly("everyNumberWasCalled"));
        assertThat(published.of(cast.slug, Audience.HANDOUT)).isEmpty();
    }

    @Test
    void ofTwoPeopleWhoPublishAtOnceOnePublishes() throws Exception {
        Cast cast = Cast.of("publish-twice", editions);
        new WalkedDirectory(cast, workflow).readyToPublish();
        CyclicBarrier together = new CyclicBarrier(2);
        List<String> ends = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            List<Future<String>> tries = List.of(people.submit(() -> end(cast, together)), people.submit(() -> end(cast, together)));
            for (Future<String> attempt : tries) {
                ends.add(attempt.get(1, TimeUnit.MINUTES));
            }
        }

        assertThat(ends).containsExactlyInAnyOrder("published", "AlreadyPublishedException");
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(Edition.count("directoryId", cast.directoryId)).isEqualTo(1);
            Edition edition = Edition.current(cast.directoryId);
            assertThat(Publication.ofEdition(edition.id)).as("each format once for each of two languages").hasSize(2 * (int) PrintFormat.ofEveryEdition().count());
        });
    }

    private String end(Cast cast, CyclicBarrier together) throws Exception {
        together.await();
        try {
            publish(cast);
            return "published";
        } catch (AlreadyPublishedException late) {
            return late.getClass().getSimpleName();
        }
    }
}
