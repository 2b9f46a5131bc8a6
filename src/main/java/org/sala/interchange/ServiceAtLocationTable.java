package org.sala.interchange;

import java.util.List;
import java.util.UUID;
import org.sala.catalog.CatalogRecord;
import org.sala.catalog.Location;
import org.sala.catalog.Service;
import org.sala.catalog.ServiceAtLocation;
import org.sala.values.Ids;

/** The sheet {@code service_at_location}: which service is where, with hours of its own where they differ. */
final class ServiceAtLocationTable extends Table<ServiceAtLocation> {

    static final String NAME = "service_at_location";

    private final Timetable timetable;

    ServiceAtLocationTable(Intake intake) {
        super(intake, ServiceAtLocation.class, NAME);
        this.timetable = new Timetable(intake);
    }

    @Override
    List<Binding<ServiceAtLocation, ?>> bindings() {
        return List.of(
                Binding.of("service", reference(Service.class, ServiceTable.NAME), pair -> idOf(pair.service),
                        (pair, id) -> pair.service = intake().store().find(Service.class, id)),
                Binding.of("location", reference(Location.class, LocationTable.NAME), pair -> idOf(pair.location),
                        (pair, id) -> pair.location = intake().store().find(Location.class, id)),
                Binding.of("hours", Timetable.kind(), timetable::of,
                        (pair, hours) -> timetable.set(pair, hours, row -> row.serviceAtLocation = pair)));
    }

    @Override
    List<String> required() {
        return List.of("service", "location");
    }

    @Override
    String key(Item item) {
        return item.text("service").isBlank() ? "" : item.text("service") + " " + item.text("location");
    }

    @Override
    UUID id(Item item) {
        UUID service = intake().known(Service.class, ServiceTable.NAME, item.text("service"));
        UUID location = intake().known(Location.class, LocationTable.NAME, item.text("location"));
        return intake().store().of(ServiceAtLocation.class, service).stream().filter(pair -> idOf(pair.location).equals(location))
                .map(pair -> pair.id).findFirst().orElseGet(() -> Ids.of(service.toString(), "at", location.toString()));
    }

    @Override
    ServiceAtLocation make(Draft draft) {
        return new ServiceAtLocation(draft.id(), find(Service.class, draft, "service"), find(Location.class, draft, "location"));
    }

    private <T extends CatalogRecord> T find(Class<T> type, Draft draft, String column) {
        return intake().store().find(type, (UUID) draft.value(column));
    }
}
