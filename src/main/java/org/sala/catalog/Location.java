package org.sala.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.sala.values.Audience;
import org.sala.values.LocalizedText;
import org.sala.values.Reaches;

/**
 * A place where services are (HSDS {@code location}). Its audience covers everything about it: its name, where it is,
 * its phones and hours. A place that is internal does not exist for readers.
 */
@Entity
public class Location extends CatalogRecord {

    /** HSDS {@code location_type}. */
    public enum Type { PHYSICAL, POSTAL, VIRTUAL }

    @ManyToOne(fetch = FetchType.LAZY)
    @Reaches(Audience.HANDOUT)
    public Organization organization;
    @Enumerated(EnumType.STRING)
    @Reaches(Audience.HANDOUT)
    public Type locationType = Type.PHYSICAL;
    @Reaches(Audience.HANDOUT)
    public LocalizedText name = LocalizedText.EMPTY;
    @Reaches(Audience.INTERNAL)
    public LocalizedText description = LocalizedText.EMPTY;
    /** Way there for people who cannot read a map: landmarks, what to ask for. */
    @Reaches(Audience.HANDOUT)
    public LocalizedText directions = LocalizedText.EMPTY;
    @Reaches(Audience.HANDOUT)
    public LocalizedText transportation = LocalizedText.EMPTY;
    /** Code of the {@link AdministrativeArea} it lies in. */
    @Reaches(Audience.HANDOUT)
    public String areaCode;
    /** Decimal degrees, WGS 84. */
    @Reaches(Audience.HANDOUT)
    public Double latitude;
    @Reaches(Audience.HANDOUT)
    public Double longitude;
    @Enumerated(EnumType.STRING)
    @Reaches(Audience.INTERNAL)
    public Audience audience = Audience.HANDOUT;

    protected Location() {
    }

    public Location(UUID id, UUID directoryId) {
        super(id, directoryId);
    }
}
