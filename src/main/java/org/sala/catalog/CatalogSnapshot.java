package org.sala.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The listed services of a directory with everything that hangs on them, read in a fixed number of queries however
 * many there are. Lists are empty where there is nothing.
 */
public final class CatalogSnapshot {

    private static final String ITS_OWN = "c.service.id = ?2";
    private static final String AT_ITS_PLACES = "c.location.id in (select p.location.id from ServiceAtLocation p where p.service.id = ?2)";

    private final List<Service> services;
    private final Map<UUID, List<TaxonomyTerm>> kinds;
    private final Map<UUID, List<Location>> locations;
    private final Map<UUID, List<Address>> addresses;
    private final Map<UUID, List<Accessibility>> accessibility;
    private final Map<UUID, List<Phone>> phones;
    private final Map<UUID, List<Schedule>> schedules;
    private final Map<UUID, List<ServiceLanguage>> languages;
    private final Map<UUID, List<ServiceArea>> areas;
    private final Map<UUID, List<RequiredDocument>> documents;
    private final Map<UUID, List<CostOption>> costs;
    private final Map<UUID, LocalDate> lastChecked;
    private final Map<UUID, UUID> serviceAtLocation;

    private CatalogSnapshot(Part part) {
        Service.flush();
        services = part.query("select s from Service s join fetch s.organization where s.directoryId = ?1 and " + Listed.SERVICES,
                "s.id = ?2", "", Service.class).getResultList();
        kinds = part.query("select a from Attribute a join fetch a.taxonomyTerm t where a.directoryId = ?1 and a.linkType = '"
                        + Attribute.KIND_OF_HELP + "'", "a.linkId = ?2", " order by t.position", Attribute.class).getResultStream()
                .collect(groupingBy(a -> a.linkId,
                        java.util.stream.Collectors.mapping(a -> a.taxonomyTerm, java.util.stream.Collectors.toList())));
        List<ServiceAtLocation> pairs = part.query("select p from ServiceAtLocation p join fetch p.location where p.directoryId = ?1",
                "p.service.id = ?2", " order by p.id", ServiceAtLocation.class).getResultList();
        locations = pairs.stream().collect(groupingBy(p -> p.service.id,
                java.util.stream.Collectors.mapping(p -> p.location, java.util.stream.Collectors.toList())));
        serviceAtLocation = pairs.stream().collect(toMap(p -> pair(p.service.id, p.location.id), p -> p.id, (a, b) -> a));
        addresses = part.children(Address.class, AT_ITS_PLACES, a -> a.location.id);
        accessibility = part.children(Accessibility.class, AT_ITS_PLACES, a -> a.location.id);
        phones = part.children(Phone.class, ITS_OWN + " or " + AT_ITS_PLACES + " or c.organization.id = (select o.organization.id"
                + " from Service o where o.id = ?2)", CatalogSnapshot::parent);
        schedules = part.children(Schedule.class, ITS_OWN + " or " + AT_ITS_PLACES + " or c.serviceAtLocation.id in (select q.id"
                + " from ServiceAtLocation q where q.service.id = ?2)", CatalogSnapshot::parent);
        languages = part.children(ServiceLanguage.class, ITS_OWN, l -> l.service.id);
        areas = part.children(ServiceArea.class, ITS_OWN, a -> a.service.id);
        documents = part.children(RequiredDocument.class, ITS_OWN, d -> d.service.id);
        costs = part.children(CostOption.class, ITS_OWN, c -> c.service.id);
        lastChecked = part.query("select v.service.id, max(v.askedOn) from Verification v where v.directoryId = ?1"
                        + " and v.result <> org.sala.catalog.Verification.Result.UNREACHABLE", "v.service.id = ?2",
                " group by v.service.id", Object[].class).getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
    }

    public static CatalogSnapshot of(UUID directoryId) {
        return new CatalogSnapshot(new Part(directoryId, null));
    }

    /** The same of one service alone, in as many queries. */
    public static CatalogSnapshot of(UUID directoryId, UUID serviceId) {
        return new CatalogSnapshot(new Part(directoryId, serviceId));
    }

    /** What is read: all of a directory, or one service of it when that is not null. */
    private record Part(UUID directory, UUID service) {

        /** {@code ofOne} says what belongs to one service. */
        <T> TypedQuery<T> query(String all, String ofOne, String end, Class<T> type) {
            // What was changed is written before the first question; looking for changes before each takes longer than asking.
            TypedQuery<T> query = Service.getEntityManager()
                    .createQuery(service == null ? all + end : all + " and (" + ofOne + ")" + end, type).setParameter(1, directory)
                    .setFlushMode(FlushModeType.COMMIT);
            return service == null ? query : query.setParameter(2, service);
        }

        <T extends PanacheEntityBase> Map<UUID, List<T>> children(Class<T> type, String ofOne, Function<T, UUID> parent) {
            return query("select c from " + type.getSimpleName() + " c where c.directoryId = ?1", ofOne, " order by c.id", type)
                    .getResultStream().filter(child -> parent.apply(child) != null).collect(groupingBy(parent));
        }
    }

    /** Phones of contacts have no parent here: they belong to no entry. */
    private static UUID parent(Phone phone) {
        if (phone.contact != null) {
            return null;
        }
        return phone.service != null ? phone.service.id
                : phone.location != null ? phone.location.id
                : phone.organization != null ? phone.organization.id : null;
    }

    private static UUID parent(Schedule schedule) {
        return schedule.service != null ? schedule.service.id
                : schedule.location != null ? schedule.location.id
                : schedule.serviceAtLocation != null ? schedule.serviceAtLocation.id : null;
    }

    private static UUID pair(UUID service, UUID location) {
        return org.sala.values.Ids.of(service.toString(), location.toString());
    }

    public List<Service> services() {
        return services;
    }

    public List<TaxonomyTerm> kinds(Service service) {
        return kinds.getOrDefault(service.id, List.of());
    }

    public List<Location> locations(Service service) {
        return locations.getOrDefault(service.id, List.of());
    }

    public List<Address> addresses(Location location) {
        return addresses.getOrDefault(location.id, List.of());
    }

    public List<Accessibility> accessibility(Location location) {
        return accessibility.getOrDefault(location.id, List.of());
    }

    /** The phones of a service, a location or an organization. */
    public List<Phone> phones(CatalogRecord owner) {
        return phones.getOrDefault(owner.id, List.of());
    }

    public List<Schedule> schedules(CatalogRecord owner) {
        return schedules.getOrDefault(owner.id, List.of());
    }

    /** The hours a service keeps at a location, where they differ from those of the location. */
    public List<Schedule> schedules(Service service, Location location) {
        UUID id = serviceAtLocation.get(pair(service.id, location.id));
        return id == null ? List.of() : schedules.getOrDefault(id, List.of());
    }

    public List<ServiceLanguage> languages(Service service) {
        return languages.getOrDefault(service.id, List.of());
    }

    public List<ServiceArea> areas(Service service) {
        return areas.getOrDefault(service.id, List.of());
    }

    public List<RequiredDocument> documents(Service service) {
        return documents.getOrDefault(service.id, List.of());
    }

    public List<CostOption> costs(Service service) {
        return costs.getOrDefault(service.id, List.of());
    }

    /** The day of the last good verification, or null. */
    public LocalDate lastChecked(Service service) {
        return lastChecked.get(service.id);
    }
}
