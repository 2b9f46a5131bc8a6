package org.sala.editions;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sala.values.Ids;

/** That an entry was taken away from readers of the editions published until then, at once and for good. */
@Entity
public class TakeDown extends PanacheEntityBase {

    @Id
    public UUID id;
    public UUID directoryId;
    public UUID entryId;
    /** The last edition it counts for; later ones need the entry excluded in the catalog. */
    public int editionNumber;
    public UUID takenDownBy;
    public Instant takenDownAt;
    public String reason;

    protected TakeDown() {
    }

    TakeDown(Edition edition, UUID entryId, UUID takenDownBy, Instant takenDownAt, String reason) {
        this.id = Ids.next();
        this.directoryId = edition.directoryId;
        this.entryId = entryId;
        this.editionNumber = edition.number;
        this.takenDownBy = takenDownBy;
        this.takenDownAt = takenDownAt;
        this.reason = reason;
    }

    static Set<UUID> entriesOf(Edition edition) {
        return TakeDown.<TakeDown>list("directoryId = ?1 and editionNumber >= ?2", edition.directoryId, edition.number)
                .stream().map(takeDown -> takeDown.entryId).collect(Collectors.toSet());
    }
}
