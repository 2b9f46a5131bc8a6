package org.sala.workflow;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sala.values.Ids;

/** What a second person said of a stage's work. The latest word counts. */
@Entity
public class Approval extends PanacheEntityBase {

    public enum Decision { APPROVED, SENT_BACK }

    @Id
    public UUID id;
    public UUID directoryId;
    public int editionNumber;
    public String stage;
    @Enumerated(EnumType.STRING)
    public Decision decision;
    public UUID decidedBy;
    public Instant decidedAt;
    public String remark;

    protected Approval() {
    }

    public Approval(Cycle cycle, String stage, Decision decision, UUID decidedBy, Instant decidedAt, String remark) {
        this.id = Ids.next();
        this.directoryId = cycle.directoryId();
        this.editionNumber = cycle.editionNumber();
        this.stage = stage;
        this.decision = decision;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
        this.remark = remark;
    }

    public static Optional<Approval> latest(Cycle cycle, String stage) {
        return find("directoryId = ?1 and editionNumber = ?2 and stage = ?3 order by decidedAt desc, id desc",
                cycle.directoryId(), cycle.editionNumber(), stage).firstResultOptional();
    }

    public static List<Approval> in(Cycle cycle, String stage) {
        return list("directoryId = ?1 and editionNumber = ?2 and stage = ?3 order by decidedAt desc, id desc",
                cycle.directoryId(), cycle.editionNumber(), stage);
    }
}
