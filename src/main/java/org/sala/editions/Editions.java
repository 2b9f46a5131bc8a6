package org.sala.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sala.directories.Directory;
import org.sala.editions.Edition.State;
import org.sala.values.Audience;

/** Opens, drafts, publishes and withdraws editions. Publishing is one transaction: all of an edition or nothing. */
@ApplicationScoped
public class Editions {

    private static final List<Audience> READERS = List.of(Audience.HANDOUT, Audience.PUBLIC, Audience.PARTNER);

    private final Narrowing narrowing;
    private final PublishedContent content;
    private final Event<EditionPublished> published;
    private final Event<EditionWithdrawn> withdrawn;
    private final Clock clock;

    Editions(Narrowing narrowing, PublishedContent content, Event<EditionPublished> published,
             Event<EditionWithdrawn> withdrawn, Clock clock) {
        this.narrowing = narrowing;
        this.content = content;
        this.published = published;
        this.withdrawn = withdrawn;
        this.clock = clock;
    }

    /** Somebody wanted to open the next edition while the one before is still in preparation. */
    public static class StillInPreparationException extends IllegalStateException {
        StillInPreparationException(Edition last) {
            super("Edition " + last.number + " is still in preparation");
        }
    }

    /** Opens the first or the next edition of a directory; the one before must be out. Of two people at once one is told so. */
    @Transactional
    public Edition openNext(UUID directoryId) {
        Edition last = newest(directoryId);
        if (last != null) {
            Edition.getEntityManager().refresh(last, LockModeType.PESSIMISTIC_WRITE);
            last = newest(directoryId);
            if (last.state == State.IN_PREPARATION) {
                throw new StillInPreparationException(last);
            }
        }
        Edition next = new Edition(directoryId, last == null ? 1 : last.number + 1, clock.instant());
        next.persistAndFlush();
        return next;
    }

    private static Edition newest(UUID directoryId) {
        return Edition.<Edition>find("directoryId = ?1 order by number desc", directoryId).firstResult();
    }

    /** What the readers of an audience would see if the edition in work were published now; for watermarked drafts. */
    @Transactional
    public EditionContent draft(Directory directory, Audience audience, LocalDate validUntil) {
        Edition edition = Edition.current(directory.id);
        return narrowing.narrow(Directory.findById(directory.id), new Narrowing.Issue(edition.id, edition.number, today(directory), validUntil,
                audience, true));
    }

    /** What each audience of readers would see of one service then; one that would see nothing is not there. */
    @Transactional
    public Map<Audience, EditionContent.Entry> draft(Directory directory, UUID serviceId) {
        return narrowing.narrow(Directory.findById(directory.id), serviceId, READERS);
    }

    /** Freezes the edition in preparation for each audience and puts it in the place of the one before. */
    @Transactional
    public Edition publish(Directory directory, LocalDate validUntil, UUID personId) {
        Edition edition = Edition.current(directory.id);
        Edition.getEntityManager().refresh(edition, LockModeType.PESSIMISTIC_WRITE);
        edition.become(State.PUBLISHED);
        edition.publishedAt = clock.instant();
        edition.publishedBy = personId;
        edition.validUntil = validUntil;
        List<Edition> earlier = Edition.list("directoryId = ?1 and state = ?2 and id <> ?3", directory.id, State.PUBLISHED, edition.id);
        for (Audience audience : READERS) {
            EditionContent fresh = narrowing.narrow(Directory.findById(directory.id), new Narrowing.Issue(edition.id, edition.number,
                    today(directory), validUntil, audience, false));
            Optional<EditionContent> before = earlier.stream().findFirst().map(last -> content.of(last, audience));
            new EditionDocument(edition.id, audience, EditionJson.write(LastModified.dated(fresh, before, edition.publishedAt))).persist();
        }
        earlier.forEach(last -> last.become(State.SUPERSEDED));
        published.fire(new EditionPublished(edition.id));
        return edition;
    }

    /** Takes one entry away from the readers of the published edition. Doing it twice is harmless. */
    @Transactional
    public void takeDown(Edition edition, UUID entryId, UUID personId, String reason) {
        if (!TakeDown.entriesOf(edition).contains(entryId)) {
            new TakeDown(edition, entryId, personId, clock.instant(), reason).persist();
            published.fire(new EditionPublished(edition.id));
        }
    }

    /** Takes the whole published edition away from readers, at once and for good. Doing it twice is harmless. */
    @Transactional
    public void withdraw(Edition edition, UUID personId) {
        if (edition.state == State.WITHDRAWN) {
            return;
        }
        edition.become(State.WITHDRAWN);
        edition.withdrawnAt = clock.instant();
        edition.withdrawnBy = personId;
        withdrawn.fire(new EditionWithdrawn(edition.id));
    }

    private LocalDate today(Directory directory) {
        return LocalDate.now(clock.withZone(directory.zone()));
    }
}
