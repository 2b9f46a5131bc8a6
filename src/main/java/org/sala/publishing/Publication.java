package org.sala.publishing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sala.values.Ids;
import org.sala.values.Language;

/**
 * The making of one file of an edition, for example the Khmer booklet. It waits, runs, and is done or has failed; when
 * something of the edition is taken down it is outdated at once, and a new one waits in its place.
 */
@Entity
public class Publication extends PanacheEntityBase {

    public enum Status { WAITING, RUNNING, DONE, FAILED, OUTDATED }

    @Id
    public UUID id;
    public UUID editionId;
    /** Name of the format as on the command line: {@code booklet}. */
    public String format;
    public Language language;
    @Enumerated(EnumType.STRING)
    public Status status = Status.WAITING;
    public Instant requestedAt;
    /** A run that was killed is taken up again after this moment. */
    public Instant claimedUntil;
    public Instant finishedAt;
    /** What the team can mend and where; null unless it failed for such a reason. */
    public String failure;
    public String fileName;
    public String contentType;
    public long size;
    /** Hexadecimal. */
    public String sha256;

    protected Publication() {
    }

    Publication(UUID editionId, String format, Language language, Instant requestedAt) {
        this.id = Ids.next();
        this.editionId = editionId;
        this.format = format;
        this.language = language;
        this.requestedAt = requestedAt;
    }

    static List<Publication> ready(Instant now) {
        return list("(status = ?1 or (status = ?2 and claimedUntil < ?3)) order by requestedAt, id",
                Status.WAITING, Status.RUNNING, now);
    }

    /** Takes it for one worker; false when another was quicker. */
    static boolean claim(UUID id, Instant now, Instant until) {
        return update("status = ?1, claimedUntil = ?2 where id = ?3 and (status = ?4 or (status = ?1 and claimedUntil < ?5))",
                Status.RUNNING, until, id, Status.WAITING, now) == 1;
    }

    /** Keeps a claim while the work goes on. */
    static void hold(UUID id, Instant until) {
        update("claimedUntil = ?1 where id = ?2 and status = ?3", until, id, Status.RUNNING);
    }

    public boolean isPending() {
        return status == Status.WAITING || status == Status.RUNNING;
    }

    /** What stands in the log beside a failure nobody foresaw. */
    public String shortCode() {
        return id.toString().substring(id.toString().length() - 8);
    }

    /** Rounded up. */
    public long kilobytes() {
        return (size + 1023) / 1024;
    }

    /** The newest whole file of an edition in a format and language. */
    public static Optional<Publication> done(UUID editionId, String format, Language language) {
        return find("editionId = ?1 and format = ?2 and language = ?3 and status = ?4 order by requestedAt desc, id desc",
                editionId, format, language, Status.DONE).firstResultOptional();
    }

    /** Every file ever made of an edition in a format and language, also those that were outdated since. */
    static List<Publication> made(UUID editionId, String format, Language language) {
        return list("editionId = ?1 and format = ?2 and language = ?3 and sha256 is not null", editionId, format, language);
    }

    /** The newest of each format and language: where each file of an edition stands. */
    public static List<Publication> newestOf(UUID editionId) {
        Map<String, Publication> newest = new LinkedHashMap<>();
        ofEdition(editionId).forEach(one -> newest.putIfAbsent(one.format + "/" + one.language, one));
        return newest.values().stream().sorted(Comparator.comparing((Publication one) -> one.format)
                .thenComparing(one -> one.language)).toList();
    }

    public static List<Publication> ofEdition(UUID editionId) {
        return list("editionId = ?1 order by requestedAt desc, id desc", editionId);
    }
}
