package org.sala.distribution;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sala.values.Ids;
import org.sala.values.Language;

/** A delivery of copies of an edition to a distribution point, or copies that were taken back from there. */
@Entity
public class Dispatch extends PanacheEntityBase {

    @Id
    public UUID id;
    public UUID directoryId;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    public DistributionPoint point;
    public int editionNumber;
    public String format;
    public Language language;
    /** Below zero when they were taken back. */
    public int copies;
    public LocalDate sentOn;
    public UUID recordedBy;

    protected Dispatch() {
    }

    public Dispatch(DistributionPoint point, int editionNumber, String format, Language language, int copies, LocalDate sentOn,
                    UUID recordedBy) {
        this.id = Ids.next();
        this.directoryId = point.directoryId;
        this.point = point;
        this.editionNumber = editionNumber;
        this.format = format;
        this.language = language;
        this.copies = copies;
        this.sentOn = sentOn;
        this.recordedBy = recordedBy;
    }

    public static List<Dispatch> inDirectory(UUID directoryId) {
        return list("from Dispatch d join fetch d.point where d.directoryId = ?1 order by d.sentOn desc, d.id desc", directoryId);
    }
}
