package org.sala.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.sala.values.Audience;
import org.sala.values.LocalizedText;
import org.sala.values.Reaches;

/** The address of a location (HSDS {@code address}); {@code address_1} in the languages people read. */
@Entity
public class Address extends CatalogRecord {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Reaches(Audience.HANDOUT)
    public Location location;
    @Enumerated(EnumType.STRING)
    @Reaches(Audience.INTERNAL)
    public Location.Type addressType = Location.Type.PHYSICAL;
    @Reaches(Audience.INTERNAL)
    public String attention;
    @Column(name = "address_1")
    @Reaches(Audience.HANDOUT)
    public LocalizedText address1 = LocalizedText.EMPTY;
    @Column(name = "address_2")
    @Reaches(Audience.HANDOUT)
    public String address2;
    @Reaches(Audience.HANDOUT)
    public String city;
    @Reaches(Audience.HANDOUT)
    public String stateProvince;
    @Reaches(Audience.HANDOUT)
    public String postalCode;
    /** ISO 3166-1 alpha-2. */
    @Reaches(Audience.INTERNAL)
    public String country;

    protected Address() {
    }

    public Address(UUID id, Location location) {
        super(id, location.directoryId);
        this.location = location;
    }
}
