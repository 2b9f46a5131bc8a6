package org.sala.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.EntityManager;
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

    private CatalogSnapshot(UUID directoryId) {
        EntityManager database = Service.getEntityManager();
        services = database.createQuery("select s from Service s join fetch s.organization where s.directoryId = ?1 and "
                + Listed.SERVICES, Service.class).setParameter(1, directoryId).getResultList();
        kinds = database.createQuery("select a from Attribute a join fetch a.taxonomyTerm t where a.directoryId = ?1"
                        + " and a.linkType = ?2 order by t.position", Attribute.class)
                .setParameter(1, directoryId).setParameter(2, Attribute.KIND_OF_HELP).getResultStream()
                .collect(groupingBy(a -> a.linkId,
                        java.util.stream.Collectors.mapping(a -> a.taxonomyTerm, java.util.stream.Collectors.toList())));
        List<ServiceAtLocation> pairs = database.createQuery("select p from ServiceAtLocation p join fetch p.location"
                        + " where p.directoryId = ?1 order by p.id", ServiceAtLocation.class)
                .setParameter(1, directoryId).getResultList();
        locations = pairs.stream().collect(groupingBy(p -> p.service.id,
                java.util.stream.Collectors.mapping(p -> p.location, java.util.stream.Collectors.toList())));
        serviceAtLocation = pairs.stream().collect(toMap(p -> pair(p.service.id, p.location.id), p -> p.id, (a, b) -> a));
        addresses = children(Address.class, directoryId, a -> a.location.id);
        accessibility = children(Accessibility.class, directoryId, a -> a.location.id);
        phones = children(Phone.class, directoryId, CatalogSnapshot::parent);
        schedules = children(Schedule.class, directoryId, CatalogSnapshot::parent);
        languages = children(ServiceLanguage.class, directoryId, l -> l.service.id);
        areas = children(ServiceArea.class, directoryId, a -> a.service.id);
        documents = children(RequiredDocument.class, directoryId, d -> d.service.id);
        costs = children(CostOption.class, directoryId, c -> c.service.id);
        lastChecked = database.createQuery("select v.service.id, max(v.askedOn) from Verification v"
                        + " where v.directoryId = ?1 and v.result <> org.sala.catalog.Verification.Result.UNREACHABLE"
                        + " group by v.service.id", Object[].class)
                .setParameter(1, directoryId).getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
    }

    public static CatalogSnapshot of(UUID directoryId) {
        return new CatalogSnapshot(directoryId);
    }

    private static <T extends PanacheEntityBase> Map<UUID, List<T>> children(
            Class<T> type, UUID directoryId, Function<T, UUID> parent) {
        return Service.getEntityManager()
                .createQuery("select c from " + type.getSimpleName() + " c where c.directoryId = ?1 order by c.id", type)
                .setParameter(1, directoryId).getResultStream()
                .filter(child -> parent.apply(child) != null)
                .collect(groupingBy(parent));
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
