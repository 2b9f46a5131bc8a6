package org.sala.interchange;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.sala.catalog.Accessibility;
import org.sala.catalog.Address;
import org.sala.catalog.AdministrativeArea;
import org.sala.catalog.Attribute;
import org.sala.catalog.CatalogRecord;
import org.sala.catalog.Consent;
import org.sala.catalog.Contact;
import org.sala.catalog.Exclusion;
import org.sala.catalog.Location;
import org.sala.catalog.Organization;
import org.sala.catalog.Phone;
import org.sala.catalog.RequiredDocument;
import org.sala.catalog.Schedule;
import org.sala.catalog.Service;
import org.sala.catalog.ServiceArea;
import org.sala.catalog.ServiceAtLocation;
import org.sala.catalog.ServiceLanguage;
import org.sala.catalog.Verification;
import org.sala.directories.Chapter;

/**
 * The records of one directory, each type read once in one query, and those to be added, written type by type in the
 * end so that the database takes them in batches.
 */
final class Store {

    /** In the order in which one needs the other, with what each hangs on. */
    private static final Map<Class<? extends CatalogRecord>, Function<CatalogRecord, UUID>> PARENTS = new LinkedHashMap<>();

    static {
        hangs(AdministrativeArea.class, area -> null);
        hangs(Chapter.class, chapter -> null);
        hangs(Organization.class, organization -> null);
        hangs(Contact.class, contact -> id(contact.organization));
        hangs(Location.class, location -> id(location.organization));
        hangs(Address.class, address -> id(address.location));
        hangs(Accessibility.class, item -> id(item.location));
        hangs(Service.class, service -> id(service.organization));
        hangs(ServiceAtLocation.class, pair -> id(pair.service));
        hangs(ServiceArea.class, area -> id(area.service));
        hangs(ServiceLanguage.class, language -> id(language.service));
        hangs(RequiredDocument.class, document -> id(document.service));
        hangs(Attribute.class, attribute -> attribute.linkId);
        hangs(Phone.class, phone -> id(Stream.of(phone.contact, phone.service, phone.location, phone.organization)
                .filter(java.util.Objects::nonNull).findFirst().orElse(null)));
        hangs(Schedule.class, row -> id(Stream.of(row.service, row.location, row.serviceAtLocation)
                .filter(java.util.Objects::nonNull).findFirst().orElse(null)));
        hangs(Verification.class, verification -> id(verification.service));
        hangs(Exclusion.class, exclusion -> id(exclusion.service));
        hangs(Consent.class, consent -> id(consent.service));
    }

    private final EntityManager database;
    private final UUID directoryId;
    private final Map<Class<?>, Map<UUID, CatalogRecord>> records = new HashMap<>();
    private final Map<Class<?>, Map<UUID, List<CatalogRecord>>> children = new HashMap<>();
    private final Map<Class<?>, List<CatalogRecord>> added = new HashMap<>();

    Store(EntityManager database, UUID directoryId) {
        this.database = database;
        this.directoryId = directoryId;
    }

    <R extends CatalogRecord> R find(Class<R> type, UUID id) {
        return type.cast(records(type).get(id));
    }

    <R extends CatalogRecord> List<R> all(Class<R> type) {
        return records(type).values().stream().map(type::cast).toList();
    }

    /** What hangs on a record, by id. */
    <R extends CatalogRecord> List<R> of(Class<R> type, UUID parent) {
        records(type);
        return children.get(type).getOrDefault(parent, List.of()).stream().map(type::cast).toList();
    }

    void add(CatalogRecord record) {
        records(record.getClass());
        keep(record);
        added.computeIfAbsent(record.getClass(), type -> new ArrayList<>()).add(record);
    }

    void remove(CatalogRecord record) {
        records(record.getClass()).remove(record.id);
        List<CatalogRecord> siblings = children.get(record.getClass()).get(PARENTS.get(record.getClass()).apply(record));
        if (siblings != null) {
            siblings.remove(record);
        }
        List<CatalogRecord> fresh = added.getOrDefault(record.getClass(), new ArrayList<>());
        if (!fresh.remove(record)) {
            database.remove(record);
        }
    }

    void write() {
        for (Class<?> type : PARENTS.keySet()) {
            added.getOrDefault(type, List.of()).forEach(database::persist);
        }
        added.clear();
        database.flush();
    }

    private Map<UUID, CatalogRecord> records(Class<?> type) {
        Map<UUID, CatalogRecord> known = records.get(type);
        if (known == null) {
            known = new LinkedHashMap<>();
            records.put(type, known);
            children.put(type, new HashMap<>());
            database.createQuery("select r from " + type.getSimpleName() + " r where r.directoryId = ?1 order by r.id",
                    CatalogRecord.class).setParameter(1, directoryId).getResultList().forEach(this::keep);
        }
        return known;
    }

    /** A stand-in the database layer made for a record it had not read yet shows no fields to the history. */
    private void keep(CatalogRecord read) {
        CatalogRecord record = Hibernate.unproxy(read, CatalogRecord.class);
        Class<?> type = record.getClass();
        records.get(type).put(record.id, record);
        UUID parent = PARENTS.get(type).apply(record);
        if (parent != null) {
            children.get(type).computeIfAbsent(parent, id -> new ArrayList<>()).add(record);
        }
    }

    private static UUID id(CatalogRecord record) {
        return record == null ? null : record.id;
    }

    @SuppressWarnings("unchecked")
    private static <R extends CatalogRecord> void hangs(Class<R> type, Function<R, UUID> parent) {
        PARENTS.put(type, (Function<CatalogRecord, UUID>) parent);
    }
}
