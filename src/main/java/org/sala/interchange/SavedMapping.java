package org.sala.interchange;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sala.values.Ids;

/** A mapping the team of a directory looked over, for the next file with the same headings. */
@Entity
public class SavedMapping extends PanacheEntityBase {

    @Id
    public UUID id;
    public UUID directoryId;
    /** The source it names. */
    public String name;
    public String yaml;
    /** The headings of the sheet it was made for, a line each. */
    public String headings;
    public Instant savedAt;
    public UUID savedBy;

    protected SavedMapping() {
    }

    SavedMapping(UUID directoryId, String name) {
        this.id = Ids.of(directoryId.toString(), "mapping", name);
        this.directoryId = directoryId;
        this.name = name;
    }

    static List<SavedMapping> inDirectory(UUID directoryId) {
        return list("directoryId = ?1 order by savedAt desc", directoryId);
    }

    public Mapping mapping() {
        return Mapping.parse(yaml);
    }

    /** Whether a sheet has all the headings it was made for. */
    boolean fits(Sheet sheet) {
        return sheet.headings().containsAll(Set.of(headings.split("\n")));
    }
}
