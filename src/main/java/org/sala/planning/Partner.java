package org.sala.planning;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sala.history.Recorded;
import org.sala.values.Ids;

/** An organization or office that makes the directory together with the lead. */
@Entity
public class Partner extends PanacheEntityBase implements Recorded {

    @Id
    public UUID id;
    @Version
    public int version;
    public UUID directoryId;
    public String name;
    public String role;
    public LocalDate agreedOn;

    protected Partner() {
    }

    public Partner(UUID directoryId, String name) {
        this.id = Ids.next();
        this.directoryId = directoryId;
        this.name = name;
    }

    public static List<Partner> inDirectory(UUID directoryId) {
        return list("directoryId = ?1 order by name", directoryId);
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
