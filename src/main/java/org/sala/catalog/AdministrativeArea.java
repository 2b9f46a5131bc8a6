package org.sala.catalog;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import org.sala.values.Audience;
import org.sala.values.LocalizedText;
import org.sala.values.Outline;
import org.sala.values.Reaches;

/** A province, district or commune, with the code (P-code) of the humanitarian common operational data sets where known. */
@Entity
public class AdministrativeArea extends CatalogRecord {

    /** An outline of more is thinned out: on a telephone nobody sees them, and every reader would load them. */
    public static final int MOST_POINTS = 400;

    @Reaches(Audience.HANDOUT)
    public String code;
    @Reaches(Audience.HANDOUT)
    public String parentCode;
    /** 1 for a province, 2 for a district, 3 for a commune. */
    @Reaches(Audience.HANDOUT)
    public int level;
    @Reaches(Audience.HANDOUT)
    public LocalizedText name = LocalizedText.EMPTY;
    /** Its border for the map; null when nobody gave one. */
    @Reaches(Audience.HANDOUT)
    public Outline outline;

    protected AdministrativeArea() {
    }

    public AdministrativeArea(UUID id, UUID directoryId, String code) {
        super(id, directoryId);
        this.code = code;
    }

    public static List<AdministrativeArea> inDirectory(UUID directoryId) {
        return list("directoryId = ?1 order by level, code", directoryId);
    }
}
