package org.sala.publishing.site;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sala.publishing.Publication.Status;
import org.sala.values.Ids;

/**
 * The making of all files of the web directory of an edition, once. It waits, runs, and is done or has failed; when
 * something of the edition is taken down it is outdated at once, and a new one waits in its place.
 */
@Entity
public class PublishedSite extends PanacheEntityBase {

    @Id
    public UUID id;
    public UUID editionId;
    @Enumerated(EnumType.STRING)
    public Status status = Status.WAITING;
    public Instant requestedAt;
    /** The try that is at work or was the last; one that was given up and comes back late finds another here. */
    public UUID claimedBy;
    /** A run that was killed is taken up again after this moment. */
    public Instant claimedUntil;
    public Instant finishedAt;
    /** The part that says where each file is. Another one means other bytes. */
    public UUID catalogId;
    public int pages;
    /** Of all files, packed, in bytes. */
    public long size;
    /** Codes of the languages whose booklet its first pages offer, with commas. */
    public String booklets = "";

    protected PublishedSite() {
    }

    PublishedSite(UUID editionId, Instant requestedAt) {
        this.id = Ids.next();
        this.editionId = editionId;
        this.requestedAt = requestedAt;
    }

    /** The site of an edition, when it is whole and nothing was taken down since. */
    public static Optional<PublishedSite> done(UUID editionId) {
        return find("editionId = ?1 and status = ?2 order by requestedAt desc, id desc", editionId, Status.DONE).firstResultOptional();
    }

    /** Where the newest one of an edition stands. */
    public static Optional<PublishedSite> newest(UUID editionId) {
        return find("editionId = ?1 order by requestedAt desc, id desc", editionId).firstResultOptional();
    }

    static List<PublishedSite> ready(Instant now) {
        return list("(status = ?1 or (status = ?2 and claimedUntil < ?3)) order by requestedAt, id", Status.WAITING, Status.RUNNING, now);
    }

    /** Takes it for one worker; false when another was quicker. */
    static boolean claim(UUID id, Instant now, Instant until) {
        return update("status = ?1, claimedUntil = ?2, claimedBy = ?6 where id = ?3 and (status = ?4 or (status = ?1 and claimedUntil < ?5))",
                Status.RUNNING, until, id, Status.WAITING, now, Ids.next()) == 1;
    }

    /** Keeps a claim while the work goes on. */
    static void hold(PublishedSite claimed, Instant until) {
        update("claimedUntil = ?1 where id = ?2 and claimedBy = ?3", until, claimed.id, claimed.claimedBy);
    }

    /**
     * The same, locked, so that a take-down at this moment either is seen here or outdates what is kept here; empty when
     * something was taken down meanwhile or another try has taken over.
     */
    static Optional<PublishedSite> stillClaimed(PublishedSite claimed) {
        PublishedSite site = findById(claimed.id, LockModeType.PESSIMISTIC_WRITE);
        return Optional.of(site).filter(one -> one.status == Status.RUNNING && claimed.claimedBy.equals(one.claimedBy));
    }

    static void outdate(UUID editionId) {
        update("status = ?1 where editionId = ?2", Status.OUTDATED, editionId);
    }

    public boolean isPending() {
        return status == Status.WAITING || status == Status.RUNNING;
    }

    public boolean isFailed() {
        return status == Status.FAILED;
    }

    /** What stands in the log beside a failure. */
    public String shortCode() {
        return id.toString().substring(id.toString().length() - 8);
    }
}
