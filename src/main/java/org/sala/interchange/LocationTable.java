package org.sala.interchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.sala.catalog.Accessibility;
import org.sala.catalog.Address;
import org.sala.catalog.Location;
import org.sala.catalog.Organization;
import org.sala.values.Audience;
import org.sala.values.Ids;
import org.sala.values.LocalizedText;

/** The sheet {@code locations}, with the address and what there is for people with disabilities. */
final class LocationTable extends Table<Location> {

    static final String NAME = "locations";

    LocationTable(Intake intake) {
        super(intake, Location.class, NAME);
    }

    @Override
    List<Binding<Location, ?>> bindings() {
        var language = intake().language();
        return List.of(
                Binding.of("organization", reference(Organization.class, OrganizationTable.NAME),
                        l -> idOf(l.organization), (l, id) -> l.organization = id == null ? null : intake().store().find(Organization.class, id)),
                Binding.text("name", Kinds.line(), language, l -> l.name, (l, text) -> l.name = text),
                Binding.text("description", Kinds.text(), language, l -> l.description, (l, text) -> l.description = text),
                Binding.of("area", Areas.one(intake()), l -> l.areaCode, (l, code) -> l.areaCode = code),
                Binding.text("address", Kinds.line(), language, l -> address(l, a -> a.address1, LocalizedText.EMPTY),
                        (l, text) -> setAddress(l, text, (a, street) -> a.address1 = street)),
                addressPart("address_2", a -> a.address2, (a, value) -> a.address2 = value),
                addressPart("city", a -> a.city, (a, value) -> a.city = value),
                addressPart("state_province", a -> a.stateProvince, (a, value) -> a.stateProvince = value),
                addressPart("postal_code", a -> a.postalCode, (a, value) -> a.postalCode = value),
                addressPart("country", a -> a.country, (a, value) -> a.country = value),
                Binding.text("directions", Kinds.text(), language, l -> l.directions, (l, text) -> l.directions = text),
                Binding.text("transportation", Kinds.text(), language, l -> l.transportation, (l, text) -> l.transportation = text),
                Binding.text("accessibility", Kinds.text(), language, this::accessibility, this::setAccessibility),
                Binding.of("latitude", Kinds.degrees(90), l -> l.latitude, (l, value) -> l.latitude = value),
                Binding.of("longitude", Kinds.degrees(180), l -> l.longitude, (l, value) -> l.longitude = value),
                Binding.of("audience", audience(Audience.HANDOUT), l -> l.audience, (l, audience) -> l.audience = audience));
    }

    /** A word nobody knows keeps the thing with the team: a leak cannot be taken back. */
    static Kind<Audience> audience(Audience blank) {
        return Kinds.oneOf(Audience.class, value -> value.name().toLowerCase(Locale.ROOT), blank, Audience.INTERNAL, Reason.UNKNOWN_CODE);
    }

    @Override
    List<String> required() {
        return List.of();
    }

    @Override
    void check(Item item, Map<String, Object> values) {
        if ((values.get("latitude") == null) != (values.get("longitude") == null)) {
            values.remove("latitude");
            values.remove("longitude");
        }
    }

    @Override
    Location make(Draft draft) {
        return new Location(draft.id(), intake().facts().directory().id);
    }

    private Binding<Location, String> addressPart(String column, Function<Address, String> get, BiConsumer<Address, String> set) {
        return Binding.plain(column, Kinds.line(), location -> address(location, get, null),
                (location, value) -> setAddress(location, value, set));
    }

    private <V> V address(Location location, Function<Address, V> get, V none) {
        return intake().store().of(Address.class, location.id).stream()
                .filter(address -> address.addressType == Location.Type.PHYSICAL).findFirst().map(get).orElse(none);
    }

    private <V> void setAddress(Location location, V value, BiConsumer<Address, V> set) {
        Address address = this.<Address>address(location, present -> present, null);
        if (address == null) {
            UUID id = Ids.of(location.id.toString(), "address");
            address = new Address(id, location);
            intake().store().add(address);
        }
        Address known = address;
        intake().history().changing(intake().facts().by(), known, () -> set.accept(known, value));
    }

    private LocalizedText accessibility(Location location) {
        return intake().store().of(Accessibility.class, location.id).stream().findFirst().map(item -> item.description)
                .orElse(LocalizedText.EMPTY);
    }

    private void setAccessibility(Location location, LocalizedText text) {
        Accessibility item = intake().store().of(Accessibility.class, location.id).stream().findFirst().orElseGet(() -> {
            Accessibility fresh = new Accessibility(Ids.of(location.id.toString(), "accessibility"), location);
            intake().store().add(fresh);
            return fresh;
        });
        item.description = text;
    }
}
