package org.sala.publishing.site;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.sala.editions.EditionPublished;
import org.sala.editions.EditionWithdrawn;
import org.sala.publishing.Publication.Status;

/**
 * Sees to it that the web directory of a published edition is made once, as bytes. What is to be made is written down in
 * the transaction that publishes, so a killed process forgets nothing; until it is whole, readers get pages made on demand.
 */
@ApplicationScoped
public class SiteMaking {

    private static final Logger LOG = Logger.getLogger(SiteMaking.class);
    /** How long a worker holds what it makes without a word; a killed one loses it after that. */
    private static final Duration CLAIM = Duration.ofSeconds(20);
    private static final Duration RENEWAL = Duration.ofSeconds(5);

    private final SitePress press;
    private final FirstPages firstPages;
    private final Event<SiteMade> made;
    private final Clock clock;

    SiteMaking(SitePress press, FirstPages firstPages, Event<SiteMade> made, Clock clock) {
        this.press = press;
        this.firstPages = firstPages;
        this.made = made;
        this.clock = clock;
    }

    /** In the publishing transaction, and in that of a take-down: what was made before is outdated. */
    void ask(@Observes EditionPublished event) {
        PublishedSite.outdate(event.editionId());
        new PublishedSite(event.editionId(), clock.instant()).persist();
    }

    /** In the withdrawing transaction: nothing of it is given out or made any more. */
    void stop(@Observes EditionWithdrawn event) {
        PublishedSite.outdate(event.editionId());
    }

    /** Makes what waits, one after the other, until nothing waits; several processes may do so at once. */
    public void makeWaiting() {
        for (Optional<UUID> next = claim(); next.isPresent(); next = claim()) {
            make(next.get());
        }
    }

    /** Lets the first pages offer the booklets that were made since. */
    public void offerBooklets() {
        firstPages.offerBooklets();
    }

    /** Outdates what is stored of an edition and has it made again, for example by a newer program. */
    @Transactional
    public void askAgain(UUID editionId) {
        ask(new EditionPublished(editionId));
    }

    private Optional<UUID> claim() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Instant now = clock.instant();
            return PublishedSite.ready(now).stream().map(ready -> ready.id)
                    .filter(id -> PublishedSite.claim(id, now, now.plus(CLAIM))).findFirst();
        });
    }

    private void make(UUID id) {
        PublishedSite claimed = QuarkusTransaction.requiringNew().call(() -> PublishedSite.findById(id));
        CountDownLatch done = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> hold(claimed, done));
        try {
            SitePress.Printed printed = press.print(claimed);
            QuarkusTransaction.requiringNew().run(() -> keep(claimed, printed));
            firstPages.offerBooklets(claimed.editionId);
        } catch (RuntimeException | OutOfMemoryError failure) {
            LOG.errorf(failure, "The web directory could not be made (%s); its pages are made on demand", claimed.shortCode());
            QuarkusTransaction.requiringNew().run(() -> fail(claimed));
        } finally {
            done.countDown();
        }
    }

    /** Says again and again that the work goes on, until it is done. Never interrupted: that would close H2's file. */
    private void hold(PublishedSite claimed, CountDownLatch done) {
        try {
            while (!done.await(RENEWAL.toSeconds(), TimeUnit.SECONDS)) {
                QuarkusTransaction.requiringNew().run(() -> PublishedSite.hold(claimed, clock.instant().plus(CLAIM)));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** If something was taken down meanwhile, the one that waits in its place will be made from what is left. */
    private void keep(PublishedSite claimed, SitePress.Printed printed) {
        PublishedSite.stillClaimed(claimed).ifPresent(site -> {
            SitePart.removeOthers(site.id, site.claimedBy);
            site.catalogId = printed.catalogId();
            site.pages = printed.pages();
            site.size = printed.size();
            site.booklets = printed.booklets();
            site.finishedAt = clock.instant();
            site.status = Status.DONE;
            made.fire(new SiteMade(site.editionId));
        });
        PublishedSite.flush();
        SitePart.removeUnread();
    }

    private void fail(PublishedSite claimed) {
        PublishedSite.stillClaimed(claimed).ifPresent(site -> {
            site.finishedAt = clock.instant();
            site.status = Status.FAILED;
        });
    }
}
