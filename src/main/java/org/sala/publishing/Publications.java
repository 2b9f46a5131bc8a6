package org.sala.publishing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.sala.editions.Edition;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionPublished;
import org.sala.editions.EditionWithdrawn;
import org.sala.editions.PublishedContent;
import org.sala.publishing.Publication.Status;
import org.sala.values.Audience;
import org.sala.values.Language;

/**
 * Sees to it that every format of a published edition is made in every language. What is to be made is written down in
 * the transaction that publishes, so a killed process forgets nothing; a failed one says why and can be asked for again.
 */
@ApplicationScoped
public class Publications {

    private static final Logger LOG = Logger.getLogger(Publications.class);
    /** How long a worker holds what it makes without a word; a killed one loses it after that. */
    private static final Duration CLAIM = Duration.ofMinutes(1);
    private static final Duration RENEWAL = Duration.ofSeconds(20);

    private final Instance<Maker> makers;
    private final PublishedContent content;
    private final Event<AskedAgain> again;
    private final Event<PublicationMade> made;
    private final Clock clock;

    Publications(Instance<Maker> makers, PublishedContent content, Event<AskedAgain> again, Event<PublicationMade> made, Clock clock) {
        this.makers = makers;
        this.content = content;
        this.again = again;
        this.made = made;
        this.clock = clock;
    }

    /** In the publishing transaction: what was made before is outdated, everything waits to be made. */
    void ask(@Observes EditionPublished event) {
        Publication.update("status = ?1 where editionId = ?2", Status.OUTDATED, event.editionId());
        Edition edition = Edition.findById(event.editionId());
        List<Language> languages = content.masthead(edition, Audience.HANDOUT).languages();
        Instant now = clock.instant();
        makers.stream().flatMap(maker -> maker.formats().stream()).forEach(format -> languages.forEach(
                language -> new Publication(edition.id, format, language, now).persist()));
    }

    /** In the withdrawing transaction: nothing of it is given out or made any more. */
    void stop(@Observes EditionWithdrawn event) {
        Publication.update("status = ?1 where editionId = ?2", Status.OUTDATED, event.editionId());
    }

    /** Something waits to be made that no edition's publishing asked for. */
    record AskedAgain(UUID editionId) {
    }

    /** Asks again for one that failed. Of two people at once, or twice, it is asked for once. */
    @Transactional
    public void askAgain(Publication failed) {
        if (Publication.update("status = ?1 where id = ?2 and status = ?3", Status.OUTDATED, failed.id, Status.FAILED) == 1) {
            new Publication(failed.editionId, failed.format, failed.language, clock.instant()).persist();
            again.fire(new AskedAgain(failed.editionId));
        }
    }

    /** Makes what waits, one after the other, until nothing waits; several processes may do so at once. */
    public void makeWaiting() {
        for (Optional<UUID> next = claim(); next.isPresent(); next = claim()) {
            make(next.get());
        }
    }

    private Optional<UUID> claim() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Instant now = clock.instant();
            return Publication.ready(now).stream().map(ready -> ready.id)
                    .filter(id -> Publication.claim(id, now, now.plus(CLAIM))).findFirst();
        });
    }

    private void make(UUID id) {
        Publication publication = QuarkusTransaction.requiringNew().call(() -> Publication.findById(id));
        CountDownLatch done = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> hold(id, done));
        try {
            Made file = made(publication);
            QuarkusTransaction.requiringNew().run(() -> keep(id, file));
        } catch (RuntimeException | OutOfMemoryError failure) {
            LOG.errorf(failure, "The %s in %s could not be made (%s)", publication.format, publication.language, publication.shortCode());
            QuarkusTransaction.requiringNew().run(() -> fail(id, failure));
        } finally {
            done.countDown();
        }
    }

    /** Says again and again that the work goes on, until it is done. Never interrupted: that would close H2's file. */
    private void hold(UUID id, CountDownLatch done) {
        try {
            while (!done.await(RENEWAL.toSeconds(), TimeUnit.SECONDS)) {
                QuarkusTransaction.requiringNew().run(() -> Publication.hold(id, clock.instant().plus(CLAIM)));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private record Made(byte[] bytes, Map<String, Integer> pages) {
    }

    private Made made(Publication publication) {
        Maker maker = maker(publication.format);
        EditionContent edition = QuarkusTransaction.requiringNew().call(() -> content(publication, maker.audience(publication.format)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, Integer> pages = maker.make(edition, publication.format, publication.language, bytes);
        return new Made(bytes.toByteArray(), pages);
    }

    private EditionContent content(Publication publication, Audience audience) {
        Edition edition = Edition.findById(publication.editionId);
        TooLargeToMakeException.unlessFits(content.entries(edition, audience), Runtime.getRuntime().maxMemory());
        return content.of(edition, audience);
    }

    private void keep(UUID id, Made file) {
        Publication publication = locked(id);
        if (publication.status != Status.RUNNING) {
            return; // Something was taken down meanwhile; the one that waits in its place will be made from what is left.
        }
        Maker maker = maker(publication.format);
        EditionContent.Masthead masthead = content.masthead(Edition.<Edition>findById(publication.editionId), maker.audience(publication.format));
        publication.fileName = masthead.slug() + "-" + masthead.number() + "-" + publication.format + "-"
                + publication.language + "." + maker.fileEnding();
        publication.contentType = maker.contentType();
        publication.size = file.bytes().length;
        publication.sha256 = sha256(file.bytes());
        publication.finishedAt = clock.instant();
        publication.status = Status.DONE;
        new PublicationFile(id, file.bytes()).persist();
        new PublicationPages(id, file.pages()).persist();
        made.fire(new PublicationMade(publication.editionId, publication.format, publication.language));
    }

    /** Locked, so that a take-down at this moment either is seen here or outdates what is kept here. */
    private static Publication locked(UUID id) {
        return Publication.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private void fail(UUID id, Throwable failure) {
        Publication publication = locked(id);
        if (publication.status != Status.RUNNING) {
            return;
        }
        publication.failure = Obstacle.of(failure).map(Obstacle::written).orElse(null);
        publication.finishedAt = clock.instant();
        publication.status = Status.FAILED;
    }

    private Maker maker(String format) {
        return makers.stream().filter(maker -> maker.formats().contains(format)).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody makes the format " + format));
    }

    /** The bytes of a finished publication. */
    @Transactional
    public byte[] file(Publication publication) {
        return PublicationFile.<PublicationFile>findById(publication.id).bytes;
    }

    /** What readers may download of an edition, newest first, one of each format and language. */
    @Transactional
    public Stream<Publication> offered(UUID editionId) {
        return Publication.ofEdition(editionId).stream().filter(publication -> publication.status == Status.DONE);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
