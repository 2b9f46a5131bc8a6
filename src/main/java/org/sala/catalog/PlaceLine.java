package org.sala.catalog;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sala.values.Audience;

/**
 * One place of a service as it stands in a form. {@code id} is null for a new place; {@code existing} names a place
 * that is already in the catalog and is to be used as it is. Decimal degrees (WGS 84) or null.
 */
public record PlaceLine(UUID id, UUID existing, boolean remove, String name, Location.Type type, String address,
                        String address2, String city, String postalCode, String areaCode, String directions,
                        String transportation, String accessibility, Double latitude, Double longitude,
                        Audience audience, List<PhoneLine> phones, WeeklyHours hours) {

    boolean isBlank() {
        return Stream.of(name, address, address2, city, postalCode, areaCode, directions, transportation, accessibility)
                .allMatch(text -> text == null || text.isBlank())
                && latitude == null && longitude == null && phones.stream().allMatch(PhoneLine::isBlank);
    }

    void fill(Location location, Writing by) {
        location.name = by.text(location.name, name);
        location.locationType = type;
        location.areaCode = Writing.blankToNull(areaCode);
        location.directions = by.text(location.directions, directions);
        location.transportation = by.text(location.transportation, transportation);
        location.latitude = latitude;
        location.longitude = longitude;
        location.audience = audience;
    }

    boolean hasAddress() {
        return Stream.of(address, address2, city, postalCode).anyMatch(text -> Writing.blankToNull(text) != null);
    }

    void fill(Address target, Writing by) {
        target.address1 = by.text(target.address1, address);
        target.address2 = Writing.blankToNull(address2);
        target.city = Writing.blankToNull(city);
        target.postalCode = Writing.blankToNull(postalCode);
        target.country = target.country == null ? by.country() : target.country;
    }
}
