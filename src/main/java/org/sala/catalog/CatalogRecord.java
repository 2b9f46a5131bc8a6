package org.sala.catalog;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.sala.history.Recorded;
import org.sala.values.Audience;
import org.sala.values.Ids;
import org.sala.values.Reaches;

/** What every object of the catalog has: an id that never changes and the directory whose team keeps it. */
@MappedSuperclass
public abstract class CatalogRecord extends PanacheEntityBase implements Recorded {

    @Id
    @Reaches(Audience.HANDOUT)
    public UUID id;
    @Version
    @Reaches(Audience.INTERNAL)
    public int version;
    @Reaches(Audience.INTERNAL)
    public UUID directoryId;

    protected CatalogRecord() {
    }

    protected CatalogRecord(UUID directoryId) {
        this(Ids.next(), directoryId);
    }

    protected CatalogRecord(UUID id, UUID directoryId) {
        this.id = id;
        this.directoryId = directoryId;
    }

    @Override
    public UUID recordId() {
        return id;
    }

    @Override
    public UUID recordDirectoryId() {
        return directoryId;
    }
}
