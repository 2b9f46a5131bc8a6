package org.sala.mapping;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.catalog.AdministrativeArea;
import org.sala.catalog.Attribute;
import org.sala.catalog.Consent;
import org.sala.catalog.Exclusion;
import org.sala.catalog.Service;
import org.sala.catalog.ServiceLog;
import org.sala.catalog.ServiceStatus;
import org.sala.catalog.TaxonomyTerm;
import org.sala.values.Audience;
import org.sala.values.LocalizedText;

/** One service in the team's lists: what it is, and what stands between it and the readers. */
public record ServiceRow(Service service, List<TaxonomyTerm> kinds, List<LocalizedText> areas, LocalDate lastChecked,
                         boolean checkedInTime, Consent.Answer consent, List<Exclusion.Reason> exclusions) {

    /** Whether it is meant for readers; says the same as {@link org.sala.catalog.Listed}. */
    public boolean isListed() {
        return service.status == ServiceStatus.ACTIVE && service.audience != Audience.INTERNAL
                && service.organization.doNotListSince == null && exclusions.isEmpty()
                && (consent == null || consent == Consent.Answer.GIVEN);
    }

    /** Rows in the order of {@code ids}, in a fixed number of queries. */
    static List<ServiceRow> of(UUID directoryId, List<Service> services, List<UUID> ids, LocalDate oldest) {
        Map<UUID, List<TaxonomyTerm>> kinds = kinds(ids);
        Map<UUID, List<LocalizedText>> areas = areas(directoryId, ids);
        Map<UUID, LocalDate> checked = lastChecked(ids);
        Map<UUID, Consent.Answer> answers = answers(ids);
        Map<UUID, List<Exclusion.Reason>> exclusions = ServiceLog.open(services).stream()
                .collect(groupingBy(x -> x.service.id, mapping(x -> x.reason, toList())));
        Map<UUID, Service> byId = services.stream().collect(Collectors.toMap(service -> service.id, Function.identity()));
        return ids.stream().map(byId::get).map(service -> new ServiceRow(service, kinds.getOrDefault(service.id, List.of()),
                areas.getOrDefault(service.id, List.of()), checked.get(service.id),
                checked.containsKey(service.id) && !checked.get(service.id).isBefore(oldest), answers.get(service.id),
                exclusions.getOrDefault(service.id, List.of()))).toList();
    }

    private static EntityManager database() {
        return Service.getEntityManager();
    }

    private static Map<UUID, List<TaxonomyTerm>> kinds(Collection<UUID> ids) {
        return database().createQuery("select a from Attribute a join fetch a.taxonomyTerm t where a.linkId in ?1"
                        + " and a.linkType = ?2 order by t.position", Attribute.class)
                .setParameter(1, ids).setParameter(2, Attribute.KIND_OF_HELP).getResultStream()
                .collect(groupingBy(a -> a.linkId, mapping(a -> a.taxonomyTerm, toList())));
    }

    /** Where a service is, or else whom it serves. */
    private static Map<UUID, List<LocalizedText>> areas(UUID directoryId, Collection<UUID> ids) {
        Map<String, LocalizedText> names = AdministrativeArea.inDirectory(directoryId).stream()
                .collect(Collectors.toMap(area -> area.code, area -> area.name, (first, second) -> first));
        Map<UUID, List<String>> codes = new HashMap<>();
        Stream.of("select l.service.id, l.location.areaCode from ServiceAtLocation l where l.service.id in ?1"
                        + " and l.location.areaCode is not null order by l.id",
                "select r.service.id, r.areaCode from ServiceArea r where r.service.id in ?1 order by r.areaCode")
                .forEach(query -> database().createQuery(query, Object[].class).setParameter(1, ids).getResultStream()
                        .forEach(row -> codes.computeIfAbsent((UUID) row[0], none -> new ArrayList<>()).add((String) row[1])));
        return codes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                .distinct().filter(names::containsKey).map(names::get).toList()));
    }

    private static Map<UUID, LocalDate> lastChecked(Collection<UUID> ids) {
        return database().createQuery("select v.service.id, max(v.askedOn) from Verification v where v.service.id in ?1"
                        + " and v.result <> org.sala.catalog.Verification.Result.UNREACHABLE group by v.service.id", Object[].class)
                .setParameter(1, ids).getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
    }

    private static Map<UUID, Consent.Answer> answers(Collection<UUID> ids) {
        return database().createQuery("select c.service.id, c.answer from Consent c where c.service.id in ?1 and c.latest = true",
                        Object[].class).setParameter(1, ids).getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Consent.Answer) row[1], (first, second) -> second));
    }
}
