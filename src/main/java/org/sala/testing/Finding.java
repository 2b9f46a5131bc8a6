package org.sala.testing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.sala.values.Ids;

/** Something wrong or unclear that a test reported. It stays open until somebody says how it was resolved. */
@Entity
public class Finding extends PanacheEntityBase {

    @Id
    public UUID id;
    public UUID directoryId;
    public int editionNumber;
    /** The service it is about; null when it is about a chapter or the whole. */
    public UUID serviceId;
    /** The chapter it is about; null when it is about a service or the whole. */
    public UUID chapterId;
    /** The resolved finding that turned up again; null mostly. */
    public UUID reopens;
    public String description;
    /** A blocking finding keeps the edition from being published. */
    public boolean blocking;
    public UUID reportedBy;
    public Instant reportedAt;
    public String resolution;
    public UUID resolvedBy;
    public Instant resolvedAt;

    protected Finding() {
    }

    public Finding(UUID directoryId, int editionNumber, String description, boolean blocking, UUID reportedBy, Instant reportedAt) {
        this.id = Ids.next();
        this.directoryId = directoryId;
        this.editionNumber = editionNumber;
        this.description = Objects.requireNonNull(PersonalTraces.without(description), "A finding says what is wrong");
        this.blocking = blocking;
        this.reportedBy = reportedBy;
        this.reportedAt = reportedAt;
    }

    /** Says how it was resolved. Doing it twice keeps the first. */
    public void resolve(String how, UUID by, Instant at) {
        if (resolvedAt == null) {
            resolution = PersonalTraces.without(how);
            resolvedBy = by;
            resolvedAt = at;
        }
    }

    /** The same finding, found again after it was resolved: a new one that points to it, so that both stay told. */
    public Finding again(int inEdition, UUID by, Instant at) {
        if (!isResolved()) {
            throw new IllegalStateException("The finding is still open");
        }
        Finding again = new Finding(directoryId, inEdition, description, blocking, by, at);
        again.serviceId = serviceId;
        again.chapterId = chapterId;
        again.reopens = id;
        return again;
    }

    public boolean isResolved() {
        return resolvedAt != null;
    }

    public static List<Finding> inDirectory(UUID directoryId) {
        return list("directoryId = ?1 order by case when resolvedAt is null then 0 else 1 end, blocking desc, reportedAt desc", directoryId);
    }
}
