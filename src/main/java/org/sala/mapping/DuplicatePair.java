package org.sala.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sala.catalog.CatalogSnapshot;
import org.sala.catalog.Service;
import org.sala.values.Language;

/** Two services that look the same, fact beside fact, for somebody to decide. */
public record DuplicatePair(Service first, Service second, int likeness, List<Fact> facts) {

    private static final List<String> NAMES = List.of("name", "organization", "description", "kinds", "phones", "email", "url", "places",
            "areas", "source", "lastChecked");

    /** One fact of both; {@code name} is that of the field. */
    public record Fact(String name, String first, String second) {

        public boolean isDifferent() {
            return !first.equals(second);
        }
    }

    static List<DuplicatePair> of(UUID directoryId, List<Duplicates.Suspicion> suspicions, Language language) {
        if (suspicions.isEmpty()) {
            return List.of();
        }
        CatalogSnapshot catalog = CatalogSnapshot.of(directoryId);
        Map<UUID, Service> services = catalog.services().stream().collect(Collectors.toMap(service -> service.id, Function.identity()));
        return suspicions.stream().map(one -> of(catalog, services.get(one.pair().first()), services.get(one.pair().second()),
                one.likeness(), language)).toList();
    }

    private static DuplicatePair of(CatalogSnapshot catalog, Service first, Service second, double likeness, Language language) {
        return new DuplicatePair(first, second, (int) Math.round(likeness * 100), facts(catalog, first, second, language));
    }

    private static List<Fact> facts(CatalogSnapshot catalog, Service first, Service second, Language language) {
        List<Fact> facts = new ArrayList<>();
        List<String> ofFirst = values(catalog, first, language);
        List<String> ofSecond = values(catalog, second, language);
        for (int at = 0; at < NAMES.size(); at++) {
            if (!ofFirst.get(at).isEmpty() || !ofSecond.get(at).isEmpty()) {
                facts.add(new Fact(NAMES.get(at), ofFirst.get(at), ofSecond.get(at)));
            }
        }
        return facts;
    }

    private static List<String> values(CatalogSnapshot catalog, Service service, Language language) {
        return List.of(service.name.inOrSource(language), service.organization.name.inOrSource(language),
                service.description.inOrSource(language),
                joined(catalog.kinds(service).stream().map(kind -> kind.name.inOrSource(language)).toList()),
                joined(catalog.phones(service).stream().map(phone -> phone.dial == null ? phone.number : phone.dial).sorted().toList()),
                text(service.email), text(service.url),
                joined(catalog.locations(service).stream().map(place -> place.name.inOrSource(language)).sorted().toList()),
                joined(catalog.areas(service).stream().map(area -> area.areaCode).sorted().toList()), text(service.source),
                text(catalog.lastChecked(service)));
    }

    private static String joined(List<String> values) {
        return String.join(", ", values);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
