package org.sala.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sala.history.History;
import org.sala.values.Ids;

/** The places of a service with all that hangs on them, written as a whole list. */
@ApplicationScoped
public class Places {

    private final History history;
    private final Phones phones;
    private final Schedules schedules;

    Places(History history, Phones phones, Schedules schedules) {
        this.history = history;
        this.phones = phones;
        this.schedules = schedules;
    }

    public static List<ServiceAtLocation> of(Service service) {
        return ServiceAtLocation.list("from ServiceAtLocation p join fetch p.location where p.service = ?1 order by p.id", service);
    }

    /** The physical address of a place, which is the one readers see. */
    public static Optional<Address> address(Location location) {
        return Address.<Address>find("location = ?1 and addressType = ?2 order by id", location, Location.Type.PHYSICAL)
                .firstResultOptional();
    }

    public static Optional<Accessibility> accessibility(Location location) {
        return Accessibility.<Accessibility>find("location = ?1 order by id", location).firstResultOptional();
    }

    /** How many other services are at the same place, and would change with it. */
    public static long others(ServiceAtLocation pair) {
        return ServiceAtLocation.count("location = ?1 and id <> ?2", pair.location, pair.id);
    }

    @Transactional
    public void write(Service service, List<PlaceLine> lines, Writing by) {
        Map<UUID, ServiceAtLocation> known = of(service).stream()
                .collect(Collectors.toMap(pair -> pair.location.id, Function.identity(), (first, second) -> first));
        for (PlaceLine line : lines) {
            ServiceAtLocation pair = line.id() == null ? null : known.remove(line.id());
            if (pair != null && line.remove()) {
                remove(pair, by);
            } else if (pair != null) {
                change(pair, line, by);
            } else if (line.existing() != null) {
                link(service, line.existing(), by);
            } else if (!line.isBlank()) {
                add(service, line, by);
            }
        }
    }

    private void add(Service service, PlaceLine line, Writing by) {
        Location location = new Location(Ids.next(), service.directoryId);
        location.organization = service.organization;
        line.fill(location, by);
        location.persist();
        history.made(by.person(), location);
        change(pair(service, location, by), line, by);
    }

    private void link(Service service, UUID existing, Writing by) {
        Location.<Location>find("id = ?1 and directoryId = ?2", existing, service.directoryId).firstResultOptional()
                .filter(location -> ServiceAtLocation.count("service = ?1 and location = ?2", service, location) == 0)
                .ifPresent(location -> pair(service, location, by));
    }

    private ServiceAtLocation pair(Service service, Location location, Writing by) {
        ServiceAtLocation pair = new ServiceAtLocation(Ids.next(), service, location);
        pair.persist();
        history.made(by.person(), pair);
        return pair;
    }

    private void change(ServiceAtLocation pair, PlaceLine line, Writing by) {
        Location location = pair.location;
        history.changing(by.person(), location, () -> line.fill(location, by));
        writeAddress(location, line, by);
        writeAccessibility(location, line, by);
        phones.write(location, line.phones(), by);
        schedules.write(pair, line.hours(), by);
    }

    private void writeAddress(Location location, PlaceLine line, Writing by) {
        Optional<Address> before = address(location);
        if (before.isPresent()) {
            history.changing(by.person(), before.get(), () -> line.fill(before.get(), by));
        } else if (line.hasAddress()) {
            Address address = new Address(Ids.next(), location);
            line.fill(address, by);
            address.persist();
            history.made(by.person(), address);
        }
    }

    private void writeAccessibility(Location location, PlaceLine line, Writing by) {
        Optional<Accessibility> before = accessibility(location);
        if (before.isPresent()) {
            Accessibility found = before.get();
            history.changing(by.person(), found, () -> found.description = by.text(found.description, line.accessibility()));
        } else if (Writing.blankToNull(line.accessibility()) != null) {
            Accessibility made = new Accessibility(Ids.next(), location);
            made.description = by.text(made.description, line.accessibility());
            made.persist();
            history.made(by.person(), made);
        }
    }

    /** Takes a place away from a service; a place no other service is at goes with it. */
    private void remove(ServiceAtLocation pair, Writing by) {
        Location location = pair.location;
        boolean shared = others(pair) > 0;
        Schedule.<Schedule>list("serviceAtLocation", pair).forEach(row -> schedules.remove(row, by));
        history.removed(by.person(), pair);
        pair.delete();
        if (!shared) {
            Phones.of(location).forEach(phone -> phones.remove(phone, by));
            Schedule.<Schedule>list("location", location).forEach(row -> schedules.remove(row, by));
            Address.<Address>list("location", location).forEach(address -> remove(address, by));
            Accessibility.<Accessibility>list("location", location).forEach(item -> remove(item, by));
            remove(location, by);
        }
    }

    private void remove(CatalogRecord record, Writing by) {
        history.removed(by.person(), record);
        record.delete();
    }
}
