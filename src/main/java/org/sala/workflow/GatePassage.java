package org.sala.workflow;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sala.values.Ids;

/** That somebody led a directory through a gate: when, and what the conditions said. Reopened when they went back. */
@Entity
public class GatePassage extends PanacheEntityBase {

    @Id
    public UUID id;
    public UUID directoryId;
    public int editionNumber;
    public String stage;
    /** How often this gate was passed before in this cycle; keeps two people from passing it at once. */
    public int attempt;
    public UUID passedBy;
    public Instant passedAt;
    /** The conditions and their thresholds as they stood, one a line. */
    public String said;
    public UUID reopenedBy;
    public Instant reopenedAt;

    protected GatePassage() {
    }

    GatePassage(Cycle cycle, String stage, int attempt, UUID passedBy, Instant passedAt, String said) {
        this.id = Ids.next();
        this.directoryId = cycle.directoryId();
        this.editionNumber = cycle.editionNumber();
        this.stage = stage;
        this.attempt = attempt;
        this.passedBy = passedBy;
        this.passedAt = passedAt;
        this.said = said;
    }

    static List<GatePassage> in(Cycle cycle) {
        return list("directoryId = ?1 and editionNumber = ?2 order by passedAt", cycle.directoryId(), cycle.editionNumber());
    }
}
