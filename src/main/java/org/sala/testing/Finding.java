package org.sala.testing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sala.values.Ids;

/** Something wrong or unclear that a test reported. It stays open until somebody says how it was resolved. */
@Entity
public class Finding extends PanacheEntityBase {

    @Id
    public UUID id;
    public UUID directoryId;
    public int editionNumber;
    /** The service it is about; null when it is about the directory or a chapter. */
    public UUID serviceId;
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
        this.description = description;
        this.blocking = blocking;
        this.reportedBy = reportedBy;
        this.reportedAt = reportedAt;
    }

    /** Says how it was resolved. Doing it twice keeps the first. */
    public void resolve(String how, UUID by, Instant at) {
        if (resolvedAt == null) {
            resolution = how;
            resolvedBy = by;
            resolvedAt = at;
        }
    }

    public static List<Finding> inDirectory(UUID directoryId) {
        return list("directoryId = ?1 order by case when resolvedAt is null then 0 else 1 end, blocking desc, reportedAt desc", directoryId);
    }
}
