package org.sala.distribution;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sala.history.Recorded;
import org.sala.values.Codes;
import org.sala.values.Ids;

/** A place that hands copies out: a hospital, a bus station, a pagoda. What it has, {@link Dispatch} tells. */
@Entity
public class DistributionPoint extends PanacheEntityBase implements Recorded {

    public static final List<String> KINDS = List.of("hospital", "police", "bus-station", "border", "market", "shelter",
            "ngo", "factory", "pagoda", "school", "consulate", "other");

    @Id
    public UUID id;
    @Version
    public int version;
    public UUID directoryId;
    public String name;
    /** One of {@link #KINDS}. */
    public String kind = "other";
    public String areaCode;
    /** All formats and languages together; {@link #plan} sets it. */
    public int copiesPlanned;
    /** Language codes of the copies. */
    public Codes languages = Codes.NONE;
    /** Print formats. */
    public Codes formats = Codes.NONE;
    /** The copies by format and language. */
    public CopyPlan copyPlan = CopyPlan.NONE;
    public String note;
    public LocalDate closedOn;

    protected DistributionPoint() {
    }

    public DistributionPoint(UUID directoryId, String name) {
        this(Ids.next(), directoryId, name);
    }

    public DistributionPoint(UUID id, UUID directoryId, String name) {
        this.id = id;
        this.directoryId = directoryId;
        this.name = name;
    }

    /** Says how many copies of what it is to get. */
    public void plan(CopyPlan copies) {
        copyPlan = copies;
        copiesPlanned = copies.total();
        languages = copies.languages();
        formats = copies.formats();
    }

    /** No copies go there any more. Doing it twice keeps the first day. */
    public void close(LocalDate on) {
        if (closedOn == null) {
            closedOn = on;
        }
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    public static List<DistributionPoint> inDirectory(UUID directoryId) {
        return list("directoryId = ?1 order by case when closedOn is null then 0 else 1 end, name", directoryId);
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
