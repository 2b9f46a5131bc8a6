package org.sala.publishing.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sala.editions.EditionContent.Area;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.HowToGet;
import org.sala.editions.EditionContent.WhoFor;
import org.sala.publishing.feed.Feed.Pair;
import org.sala.publishing.feed.HsdsObjects.Attribute;
import org.sala.publishing.feed.HsdsObjects.CostOption;
import org.sala.publishing.feed.HsdsObjects.Language;
import org.sala.publishing.feed.HsdsObjects.Organization;
import org.sala.publishing.feed.HsdsObjects.RequiredDocument;
import org.sala.publishing.feed.HsdsObjects.Service;
import org.sala.publishing.feed.HsdsObjects.ServiceArea;
import org.sala.publishing.feed.HsdsObjects.ServiceAtLocation;
import org.sala.publishing.feed.HsdsObjects.Status;
import org.sala.values.Ids;
import org.sala.values.ReaderText;

/** Entries as HSDS services: with everything that hangs on them, as they stand in lists, or with little but their date. */
final class ServiceObjects {

    private final Speech speech;
    private final Schedules schedules;
    private final PlaceObjects places;
    private final Terms terms;
    private final Map<String, Area> areas;

    ServiceObjects(Speech speech, Schedules schedules, PlaceObjects places, Terms terms, Map<String, Area> areas) {
        this.speech = speech;
        this.schedules = schedules;
        this.places = places;
        this.terms = terms;
        this.areas = areas;
    }

    Service minimal(Entry entry) {
        Wordings words = speech.wordings();
        return new Service(entry.id(), null, words.of("name", entry.name(), entry.id()), null, null, null, null, Status.ACTIVE, null, null, null,
                null, null, null, null, null, modified(entry), null, null, null, null, null, null, null, null, null, words.extension());
    }

    Service listed(Entry entry, Organization organization) {
        return service(entry, organization, new Parts());
    }

    Service full(Entry entry, Organization organization) {
        return service(entry, organization, new Parts(entry, true));
    }

    /** Within a service at a location, where its places would lead round in a circle. */
    Service withoutPlaces(Entry entry, Organization organization) {
        return service(entry, organization, new Parts(entry, false));
    }

    /** What hangs on a service. */
    private final class Parts {

        private List<HsdsObjects.Phone> phones;
        private List<HsdsObjects.Schedule> hours;
        private List<ServiceArea> served;
        private List<ServiceAtLocation> at;
        private List<Language> languages;
        private List<CostOption> costs;
        private List<RequiredDocument> documents;
        private List<Attribute> attributes;

        private Parts() {
        }

        private Parts(Entry entry, boolean withPlaces) {
            phones = Phones.of(entry.id(), entry.phones(), speech);
            hours = schedules.of(entry.id(), entry.hours(), entry.hoursNote(), speech);
            served = entry.areas().stream().distinct().map(code -> area(entry.id(), code)).toList();
            at = withPlaces ? entry.places().stream().map(place -> places.full(Pair.of(entry, place), null)).toList() : null;
            languages = entry.languages().stream().distinct().map(code -> language(entry.id(), code)).toList();
            costs = entry.howToGet() != null && Boolean.TRUE.equals(entry.howToGet().free())
                    ? List.of(new CostOption(Ids.of(entry.id().toString(), "cost_option", "free"), 0)) : null;
            documents = entry.howToGet() == null ? null : documents(entry.id(), entry.howToGet().documents());
            attributes = Stream.concat(terms.of(entry).stream(), Attributes.of(entry).stream()).toList();
        }
    }

    private Service service(Entry entry, Organization organization, Parts parts) {
        Wordings words = speech.wordings();
        WhoFor who = entry.whoFor();
        HowToGet how = entry.howToGet();
        return new Service(entry.id(), entry.organization().id(), words.of("name", entry.name(), entry.id()),
                words.of("alternate_name", entry.alternateName()), words.of("description", entry.description()),
                Uris.web(entry.website()), Uris.mail(entry.email()), Status.ACTIVE,
                words.of("interpretation_services", entry.interpretation()),
                how == null ? null : words.of("application_process", how.steps()),
                how == null ? null : words.of("fees_description", how.cost()),
                who == null ? null : words.of("eligibility_description", who.text()),
                who == null ? null : who.minimumAge(), who == null ? null : who.maximumAge(), entry.lastChecked(),
                words.of("alert", entry.alert()), modified(entry), parts.phones, parts.hours, parts.served, parts.at,
                parts.languages, organization, parts.costs, parts.documents, parts.attributes, words.extension());
    }

    private ServiceArea area(UUID service, String code) {
        UUID id = Ids.of(service.toString(), "service_area", code);
        Wordings words = speech.wordings();
        String name = areas.containsKey(code) ? words.of("name", areas.get(code).name()) : null;
        return new ServiceArea(id, name, Attributes.ofArea(id, code), words.extension());
    }

    private Language language(UUID service, String code) {
        return new Language(Ids.of(service.toString(), "language", code),
                new org.sala.values.Language(code).nameIn(speech.language()), code);
    }

    private List<RequiredDocument> documents(UUID service, List<ReaderText> documents) {
        return IntStream.range(0, documents.size()).filter(number -> !documents.get(number).isEmpty()).mapToObj(number -> {
            Wordings words = speech.wordings();
            return new RequiredDocument(Ids.of(service.toString(), "required_document", String.valueOf(number)),
                    words.of("document", documents.get(number)), words.extension());
        }).toList();
    }

    private static Instant modified(Entry entry) {
        return entry.lastModified() == null ? null : entry.lastModified().truncatedTo(ChronoUnit.MILLIS);
    }
}
