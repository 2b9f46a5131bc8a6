package org.sala.publishing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.sala.editions.EditionContent;
import org.sala.publishing.Publication.Status;
import org.sala.values.Audience;
import org.sala.values.Language;

/** Makes drafts when somebody asks for one: in the background, one after the other; the newest of each is kept for a day. */
@ApplicationScoped
public class Drafts {

    private static final Logger LOG = Logger.getLogger(Drafts.class);

    private static final Duration KEPT = Duration.ofDays(1);

    private final Instance<Maker> makers;
    private final ExecutorService workers;
    private final Clock clock;
    /** A laptop has room for one print at a time. */
    private final Lock press = new ReentrantLock(true);

    Drafts(Instance<Maker> makers, ExecutorService workers, Clock clock) {
        this.makers = makers;
        this.workers = workers;
        this.clock = clock;
    }

    /** The formats drafts can be made in. */
    public List<String> formats() {
        return makers.stream().flatMap(maker -> maker.formats().stream()).toList();
    }

    /** Whose content a format holds; empty for a format nobody makes. */
    public Optional<Audience> audience(String format) {
        return maker(format).map(maker -> maker.audience(format));
    }

    /** Asks for a draft; while the same one is being made nothing more is begun. */
    public void ask(EditionContent content, String format, Language language) {
        if (!content.masthead().draft()) {
            throw new IllegalArgumentException("Only content marked as a draft is made into a draft");
        }
        Maker maker = maker(format).orElseThrow(() -> new IllegalArgumentException("Nobody makes the format " + format));
        QuarkusTransaction.requiringNew().call(() -> begin(content.masthead().editionId(), format, language))
                .ifPresent(id -> workers.execute(() -> makeInTurn(id, maker, content, format, language)));
    }

    private Optional<Maker> maker(String format) {
        return makers.stream().filter(maker -> maker.formats().contains(format)).findFirst();
    }

    private Optional<UUID> begin(UUID editionId, String format, Language language) {
        if (DraftFile.of(editionId, format, language).filter(draft -> draft.isPending(clock.instant())).isPresent()) {
            return Optional.empty();
        }
        String old = "requestedAt < ?1 or editionId = ?2 and format = ?3 and language = ?4";
        Object[] which = {clock.instant().minus(KEPT), editionId, format, language};
        DraftBytes.delete("draftId in (select id from DraftFile where " + old + ")", which);
        DraftFile.delete(old, which);
        DraftFile draft = new DraftFile(editionId, format, language, clock.instant());
        draft.persist();
        return Optional.of(draft.id);
    }

    private void makeInTurn(UUID id, Maker maker, EditionContent content, String format, Language language) {
        press.lock();
        try {
            QuarkusTransaction.requiringNew().run(() -> DraftFile.update("status = ?1 where id = ?2", Status.RUNNING, id));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            maker.make(content, format, language, bytes);
            QuarkusTransaction.requiringNew().run(() -> keep(id, maker.contentType(), bytes.toByteArray()));
        } catch (RuntimeException | OutOfMemoryError failure) {
            LOG.errorf(failure, "The draft of the %s in %s could not be made (%s)", format, language,
                    id.toString().substring(id.toString().length() - 8));
            QuarkusTransaction.requiringNew().run(() -> fail(id, failure));
        } finally {
            press.unlock();
        }
    }

    private void keep(UUID id, String contentType, byte[] bytes) {
        DraftFile draft = DraftFile.findById(id);
        if (draft != null) {
            draft.status = Status.DONE;
            draft.finishedAt = clock.instant();
            draft.contentType = contentType;
            draft.size = bytes.length;
            new DraftBytes(id, bytes).persist();
        }
    }

    private void fail(UUID id, Throwable failure) {
        DraftFile draft = DraftFile.findById(id);
        if (draft != null) {
            draft.status = Status.FAILED;
            draft.finishedAt = clock.instant();
            draft.failure = Obstacle.of(failure).map(Obstacle::written).orElse(null);
        }
    }

    /** The bytes of a finished draft. */
    @Transactional
    public byte[] file(DraftFile draft) {
        return DraftBytes.<DraftBytes>findById(draft.id).bytes;
    }
}
