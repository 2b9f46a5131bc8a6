package org.sala.testing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sala.values.Ids;
import org.sala.values.Language;
import org.sala.workflow.Cycle;

/** A round in which people tried the draft: how many, which group, in which language. Never who they were. */
@Entity
public class TestRound extends PanacheEntityBase {

    public enum Testers { VICTIMS_OR_FAMILIES, PRACTITIONERS }

    @Id
    public UUID id;
    public UUID directoryId;
    public int editionNumber;
    @Enumerated(EnumType.STRING)
    public Testers testers;
    public LocalDate heldOn;
    public int participants;
    public Language language;
    /** What was tried and learned, without anything about a person. */
    private String summary;
    public UUID recordedBy;

    protected TestRound() {
    }

    public TestRound(Cycle cycle, Testers testers, LocalDate heldOn, int participants, Language language, UUID recordedBy) {
        this.id = Ids.next();
        this.directoryId = cycle.directoryId();
        this.editionNumber = cycle.editionNumber();
        this.testers = testers;
        this.heldOn = heldOn;
        this.participants = participants;
        this.language = language;
        this.recordedBy = recordedBy;
    }

    public String summary() {
        return summary;
    }

    /** Keeps what was learned; refuses a text that could lead to a person. */
    public void summarize(String text) {
        summary = PersonalTraces.without(text);
    }

    public static List<TestRound> in(Cycle cycle) {
        return list("directoryId = ?1 and editionNumber = ?2 order by heldOn desc, id desc", cycle.directoryId(), cycle.editionNumber());
    }
}
