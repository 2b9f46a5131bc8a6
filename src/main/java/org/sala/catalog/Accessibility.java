package org.sala.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.sala.values.Audience;
import org.sala.values.LocalizedText;
import org.sala.values.Reaches;

/** What a location offers to people with disabilities (HSDS {@code accessibility}). */
@Entity
public class Accessibility extends CatalogRecord {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Reaches(Audience.HANDOUT)
    public Location location;
    @Reaches(Audience.HANDOUT)
    public LocalizedText description = LocalizedText.EMPTY;

    protected Accessibility() {
    }

    public Accessibility(UUID id, Location location) {
        super(id, location.directoryId);
        this.location = location;
    }
}
