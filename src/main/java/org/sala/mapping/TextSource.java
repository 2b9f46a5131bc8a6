package org.sala.mapping;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sala.catalog.Accessibility;
import org.sala.catalog.Address;
import org.sala.catalog.AdministrativeArea;
import org.sala.catalog.CostOption;
import org.sala.catalog.Listed;
import org.sala.catalog.Location;
import org.sala.catalog.Organization;
import org.sala.catalog.Phone;
import org.sala.catalog.RequiredDocument;
import org.sala.catalog.Service;
import org.sala.directories.Chapter;
import org.sala.directories.Directory;
import org.sala.history.Recorded;

/**
 * Where the texts readers may get stand: a kind of record, which of its records readers may meet (JPQL over {@code x}),
 * what they are called in lists, and their text fields.
 */
record TextSource<R extends Recorded>(TextSheet sheet, Class<R> type, String from, String about, List<TextSlot<R>> slots) {

    private static final String OF_DIRECTORY = "x.directoryId = :directory";
    private static final String SHOWN = " and x.audience <> org.sala.values.Audience.INTERNAL";
    // Each asks for one service by its key: as a list of all services to look in, it would be read anew for every row.
    private static final String LISTED = OF_DIRECTORY + " and exists (select 1 from Service s where s = x and " + Listed.SERVICES + ")";
    private static final String OF_LISTED = OF_DIRECTORY + " and exists (select 1 from Service s where s = x.service and "
            + Listed.SERVICES + ")";
    private static final String WITH_LISTED = OF_DIRECTORY + " and exists (select 1 from Service s where s.organization = x and "
            + Listed.SERVICES + ")";
    private static final String PLACE_LISTED = " and exists (select 1 from ServiceAtLocation l join l.service s where l.location = ";
    private static final String PLACE_SHOWN = OF_DIRECTORY + " and x.location.audience <> org.sala.values.Audience.INTERNAL"
            + PLACE_LISTED + "x.location and " + Listed.SERVICES + ")";

    static final List<TextSource<?>> ALL = List.of(
            new TextSource<>(TextSheet.SERVICES, Service.class, "Service x where " + LISTED, "x.name", List.of(
                    TextSlot.of("name", r -> r.name, (r, t) -> r.name = t),
                    TextSlot.of("alternateName", r -> r.alternateName, (r, t) -> r.alternateName = t),
                    TextSlot.of("description", r -> r.description, (r, t) -> r.description = t),
                    TextSlot.of("eligibilityDescription", r -> r.eligibilityDescription, (r, t) -> r.eligibilityDescription = t),
                    TextSlot.of("applicationProcess", r -> r.applicationProcess, (r, t) -> r.applicationProcess = t),
                    TextSlot.of("feesDescription", r -> r.feesDescription, (r, t) -> r.feesDescription = t),
                    TextSlot.of("interpretationServices", r -> r.interpretationServices, (r, t) -> r.interpretationServices = t),
                    TextSlot.of("hoursNote", r -> r.hoursNote, (r, t) -> r.hoursNote = t),
                    TextSlot.of("alert", r -> r.alert, (r, t) -> r.alert = t),
                    TextSlot.of("howToRefer", r -> r.howToRefer, (r, t) -> r.howToRefer = t))),
            new TextSource<>(TextSheet.SERVICES, RequiredDocument.class, "RequiredDocument x where " + OF_LISTED,
                    "x.service.name", List.of(TextSlot.of("document", r -> r.document, (r, t) -> r.document = t))),
            new TextSource<>(TextSheet.SERVICES, CostOption.class, "CostOption x where " + OF_LISTED,
                    "x.service.name", List.of(TextSlot.of("option", r -> r.option, (r, t) -> r.option = t))),
            new TextSource<>(TextSheet.ORGANIZATIONS, Organization.class,
                    "Organization x where " + WITH_LISTED, "x.name",
                    List.of(TextSlot.of("name", r -> r.name, (r, t) -> r.name = t))),
            new TextSource<>(TextSheet.LOCATIONS, Location.class, "Location x where " + OF_DIRECTORY + SHOWN + PLACE_LISTED
                    + "x and " + Listed.SERVICES + ")", "x.name", List.of(
                    TextSlot.of("name", r -> r.name, (r, t) -> r.name = t),
                    TextSlot.of("directions", r -> r.directions, (r, t) -> r.directions = t),
                    TextSlot.of("transportation", r -> r.transportation, (r, t) -> r.transportation = t))),
            new TextSource<>(TextSheet.LOCATIONS, Address.class, "Address x where " + PLACE_SHOWN, "x.location.name",
                    List.of(TextSlot.of("address1", r -> r.address1, (r, t) -> r.address1 = t))),
            new TextSource<>(TextSheet.LOCATIONS, Accessibility.class, "Accessibility x where " + PLACE_SHOWN, "x.location.name",
                    List.of(TextSlot.of("description", r -> r.description, (r, t) -> r.description = t))),
            new TextSource<>(TextSheet.PHONES, Phone.class, "Phone x where " + OF_DIRECTORY + SHOWN + " and x.contact is null",
                    "x.number", List.of(TextSlot.of("description", r -> r.description, (r, t) -> r.description = t))),
            new TextSource<>(TextSheet.CHAPTERS, Chapter.class, "Chapter x where " + OF_DIRECTORY + SHOWN, "x.title", List.of(
                    TextSlot.needed("title", r -> r.title, (r, t) -> r.title = t),
                    TextSlot.needed("body", r -> r.body, (r, t) -> r.body = t))),
            new TextSource<>(TextSheet.AREAS, AdministrativeArea.class, "AdministrativeArea x where " + OF_DIRECTORY, "x.name",
                    List.of(TextSlot.of("name", r -> r.name, (r, t) -> r.name = t))),
            new TextSource<>(TextSheet.DIRECTORY, Directory.class, "Directory x where x.id = :directory", "x.name", List.of(
                    TextSlot.of("name", r -> r.name, (r, t) -> r.name = t),
                    TextSlot.of("areaName", r -> r.areaName, (r, t) -> r.areaName = t),
                    TextSlot.of("publisher", r -> r.publisher, (r, t) -> r.publisher = t),
                    TextSlot.of("discreetName", r -> r.discreetName, (r, t) -> r.discreetName = t))));

    /** The records readers may meet; alone, they fit into memory also where their texts do not. */
    List<UUID> ids(UUID directoryId) {
        return Service.getEntityManager().createQuery("select x.id from " + from + " order by x.id", UUID.class)
                .setParameter("directory", directoryId).getResultList();
    }

    /** A row for each of some records: id, what it is called, its texts. */
    List<Object[]> rows(List<UUID> ids) {
        return Service.getEntityManager().createQuery("select x.id, " + about + ", "
                + slots.stream().map(slot -> "x." + slot.field()).collect(Collectors.joining(", ")) + " from " + type.getSimpleName()
                + " x where x.id in :ids order by x.id", Object[].class).setParameter("ids", ids).getResultList();
    }

    TextSlot<R> slot(String field) {
        return slots.stream().filter(slot -> slot.field().equals(field)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No text of readers: " + type.getSimpleName() + "." + field));
    }
}
