package org.sala.editions;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.catalog.Address;
import org.sala.catalog.CatalogSnapshot;
import org.sala.catalog.Location;
import org.sala.catalog.Schedule;
import org.sala.catalog.Service;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.HowToGet;
import org.sala.editions.EditionContent.Phase;
import org.sala.editions.EditionContent.Phone;
import org.sala.editions.EditionContent.Place;
import org.sala.editions.EditionContent.Provider;
import org.sala.editions.EditionContent.WhoFor;
import org.sala.values.Audience;
import org.sala.values.LocalizedText;
import org.sala.values.OpeningHours;
import org.sala.values.ReaderText;

/** Copies what an audience may see of one service; the part of {@link Narrowing} that looks at entries. */
final class EntryNarrowing {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Set<String> NOT_FOR_TALKING = Set.of("fax", "pager");

    private final CatalogSnapshot catalog;
    private final Audience audience;
    private final Narrowing.Texts texts;

    EntryNarrowing(CatalogSnapshot catalog, Audience audience, Narrowing.Texts texts) {
        this.catalog = catalog;
        this.audience = audience;
        this.texts = texts;
    }

    Entry entry(Service service) {
        List<Phone> phones = phones(catalog.phones(service));
        List<Place> places = catalog.locations(service).stream().filter(place -> place.audience.allows(audience))
                .map(place -> place(service, place)).toList();
        boolean reachable = !phones.isEmpty() || places.stream().anyMatch(place -> !place.phones().isEmpty());
        return new Entry(service.id, texts.of(service.name), texts.of(service.alternateName), texts.of(service.description),
                new Provider(service.organization.id, texts.of(service.organization.name), service.organization.website),
                catalog.kinds(service).stream().map(term -> term.code).toList(), service.traffickingSpecific,
                service.phases.set().stream().map(phase -> Phase.valueOf(phase.toUpperCase(java.util.Locale.ROOT)))
                        .collect(Collectors.toSet()),
                whoFor(service), howToGet(service),
                reachable ? phones : phones(catalog.phones(service.organization)),
                hours(catalog.schedules(service)), texts.of(service.hoursNote), places,
                catalog.areas(service).stream().map(area -> area.areaCode).toList(),
                catalog.languages(service).stream().map(language -> language.code.code()).toList(),
                texts.of(service.interpretationServices), service.email, service.url, texts.of(service.alert),
                catalog.lastChecked(service),
                Audience.PARTNER.allows(audience) ? texts.of(service.howToRefer) : ReaderText.NONE);
    }

    private WhoFor whoFor(Service service) {
        return new WhoFor(texts.of(service.eligibilityDescription), service.sexes.set(), service.minimumAge,
                service.maximumAge, service.nationalities.set(), service.exploitation.set(), service.dependants,
                service.disability);
    }

    private HowToGet howToGet(Service service) {
        return new HowToGet(texts.of(service.applicationProcess), service.free, cost(service),
                catalog.documents(service).stream().map(document -> texts.of(document.document)).toList(),
                service.identityDocumentRequired, service.policeReportRequired);
    }

    private ReaderText cost(Service service) {
        ReaderText described = texts.of(service.feesDescription);
        return !described.isEmpty() ? described
                : catalog.costs(service).stream().map(cost -> texts.of(cost.option)).filter(text -> !text.isEmpty())
                        .findFirst().orElse(ReaderText.NONE);
    }

    private List<Phone> phones(List<org.sala.catalog.Phone> phones) {
        return phones.stream().filter(phone -> phone.audience.allows(audience))
                .filter(phone -> !NOT_FOR_TALKING.contains(phone.type))
                .map(phone -> new Phone(phone.number, phone.dial, phone.extension, texts.of(phone.description),
                        phone.channels.set(), phone.hotline, phone.tollFree, phone.roundTheClock))
                .toList();
    }

    private Place place(Service service, Location location) {
        List<Schedule> own = catalog.schedules(service, location);
        return new Place(location.id, texts.of(location.name), location.areaCode, address(location),
                texts.of(location.directions), texts.of(location.transportation),
                catalog.accessibility(location).stream().map(item -> texts.of(item.description)).findFirst().orElse(ReaderText.NONE),
                location.latitude, location.longitude, phones(catalog.phones(location)),
                hours(own.isEmpty() ? catalog.schedules(location) : own));
    }

    private ReaderText address(Location location) {
        Optional<Address> address = catalog.addresses(location).stream()
                .filter(candidate -> candidate.addressType == Location.Type.PHYSICAL).findFirst();
        return address.map(found -> texts.of(withTown(found))).orElse(ReaderText.NONE);
    }

    /** The street in each language, with the town and postcode behind it as they are written. */
    private static LocalizedText withTown(Address address) {
        String town = Stream.of(address.address2, address.city, address.stateProvince, address.postalCode)
                .filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
        if (town.isEmpty() || address.address1.isEmpty()) {
            return address.address1;
        }
        LocalizedText whole = LocalizedText.EMPTY;
        for (var language : address.address1.texts().keySet()) {
            String line = address.address1.in(language) + ", " + town;
            whole = language.equals(address.address1.source()) ? whole.withSource(language, line)
                    : whole.withTranslation(language, line, true);
        }
        return whole;
    }

    private static OpeningHours hours(List<Schedule> schedules) {
        return new OpeningHours(schedules.stream().filter(row -> row.opensAt != null && row.closesAt != null)
                .map(row -> new OpeningHours.Span(days(row), row.opensAt, row.closesAt)).toList());
    }

    private static List<DayOfWeek> days(Schedule row) {
        return row.byday.isEmpty() ? List.of(DayOfWeek.values())
                : java.util.Arrays.stream(DayOfWeek.values()).filter(day -> row.byday.contains(DAYS.get(day.ordinal()))).toList();
    }
}
