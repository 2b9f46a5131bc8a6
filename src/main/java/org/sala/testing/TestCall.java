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

/** That somebody of the team called a number to see whether it reaches what the directory says it reaches. */
@Entity
public class TestCall extends PanacheEntityBase {

    public enum Result { PASSED, WRONG_NUMBER, NO_ANSWER, NOT_UNDERSTOOD }

    @Id
    public UUID id;
    public UUID directoryId;
    public int editionNumber;
    public UUID phoneId;
    /** The number as it was written then: a number that changed has to be called again. */
    public String number;
    public LocalDate calledOn;
    public UUID calledBy;
    @Enumerated(EnumType.STRING)
    public Result result;
    public String note;

    protected TestCall() {
    }

    public TestCall(UUID directoryId, int editionNumber, UUID phoneId, String number, LocalDate calledOn, UUID calledBy,
                    Result result) {
        this.id = Ids.next();
        this.directoryId = directoryId;
        this.editionNumber = editionNumber;
        this.phoneId = phoneId;
        this.number = number;
        this.calledOn = calledOn;
        this.calledBy = calledBy;
        this.result = result;
    }

    /** All calls of a phone, in all editions, newest first. */
    public static List<TestCall> of(UUID phoneId) {
        return list("phoneId = ?1 order by calledOn desc, id desc", phoneId);
    }
}
