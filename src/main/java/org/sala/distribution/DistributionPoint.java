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

/** A place that hands copies out: a hospital, a bus station, a pagoda. */
@Entity
public class DistributionPoint extends PanacheEntityBase implements Recorded {

    @Id
    public UUID id;
    @Version
    public int version;
    public UUID directoryId;
    public String name;
    /** hospital, police, bus-station, border, market, shelter, ngo, factory, pagoda, school, consulate, other. */
    public String kind;
    public String areaCode;
    public int copiesPlanned;
    /** Language codes of the copies. */
    public Codes languages = Codes.NONE;
    /** Print formats. */
    public Codes formats = Codes.NONE;
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
