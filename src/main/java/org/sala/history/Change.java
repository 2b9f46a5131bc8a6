package org.sala.history;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sala.values.Ids;

/**
 * One field of one record, as it was and as it became (HSDS {@code metadata}). {@code personId} is null when the
 * program did it, for instance at the first start; {@code fileName} is that of the file it was taken from, null when it was typed.
 */
@Entity
public class Change extends PanacheEntityBase {

    @Id
    public UUID id;
    public UUID directoryId;
    public String recordType;
    public UUID recordId;
    public String fieldName;
    public String previousValue;
    public String replacementValue;
    public UUID personId;
    public String fileName;
    public Instant at;

    protected Change() {
    }

    Change(Recorded record, String fieldName, String previousValue, String replacementValue, By by, Instant at) {
        this.id = Ids.next();
        this.directoryId = record.recordDirectoryId();
        this.recordType = record.getClass().getSimpleName();
        this.recordId = record.recordId();
        this.fieldName = fieldName;
        this.previousValue = previousValue;
        this.replacementValue = replacementValue;
        this.personId = by.person();
        this.fileName = by.file();
        this.at = at;
    }

    public static List<Change> of(UUID recordId) {
        return list("recordId = ?1 order by at desc, id desc", recordId);
    }

    /** The people who changed anything in a directory since a moment. */
    public static List<UUID> editorsSince(UUID directoryId, Instant moment) {
        return getEntityManager().createQuery("select distinct c.personId from Change c where c.directoryId = ?1"
                        + " and c.at >= ?2 and c.personId is not null", UUID.class)
                .setParameter(1, directoryId).setParameter(2, moment).getResultList();
    }
}
