package org.sala.publishing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sala.publishing.Publication.Status;
import org.sala.values.Ids;
import org.sala.values.Language;

/**
 * A watermarked draft of an edition that somebody asked for, narrowed as the published one would be. It stands apart
 * from {@link Publication}, so that no draft can be given to readers, and goes when the next is asked for.
 */
@Entity
public class DraftFile extends PanacheEntityBase {

    static final Duration LONGEST = Duration.ofMinutes(5);

    @Id
    public UUID id;
    public UUID editionId;
    public String format;
    public Language language;
    @Enumerated(EnumType.STRING)
    public Status status = Status.WAITING;
    public Instant requestedAt;
    public Instant finishedAt;
    /** What the team can mend and where; null unless it failed for such a reason. */
    public String failure;
    public String contentType;
    public long size;

    protected DraftFile() {
    }

    DraftFile(UUID editionId, String format, Language language, Instant requestedAt) {
        this.id = Ids.next();
        this.editionId = editionId;
        this.format = format;
        this.language = language;
        this.requestedAt = requestedAt;
    }

    /** Whether it is still being made. One whose process was killed is given up after a while. */
    public boolean isPending(Instant now) {
        return (status == Status.WAITING || status == Status.RUNNING) && requestedAt.plus(LONGEST).isAfter(now);
    }

    public boolean isDone() {
        return status == Status.DONE;
    }

    /** What stands in the log beside a failure nobody foresaw. */
    public String shortCode() {
        return id.toString().substring(id.toString().length() - 8);
    }

    /** Rounded up. */
    public long kilobytes() {
        return (size + 1023) / 1024;
    }

    public static List<DraftFile> ofEdition(UUID editionId) {
        return list("editionId = ?1 order by requestedAt desc, id desc", editionId);
    }

    static Optional<DraftFile> of(UUID editionId, String format, Language language) {
        return find("editionId = ?1 and format = ?2 and language = ?3 order by requestedAt desc, id desc", editionId, format,
                language).firstResultOptional();
    }
}
