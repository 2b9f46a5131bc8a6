package org.sala.web.team;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sala.history.Change;
import org.sala.values.Language;
import org.sala.values.LocalizedText;

/** What changed records are called, in one query for each kind of record that has a name. */
final class RecordNames {

    /** What hangs on a service is told by the name of the service. */
    private static final Map<String, String> NAME_FIELDS = Map.ofEntries(Map.entry("Service", "name"), Map.entry("Organization", "name"),
            Map.entry("Location", "name"), Map.entry("AdministrativeArea", "name"), Map.entry("Chapter", "title"), Map.entry("Partner", "name"),
            Map.entry("DistributionPoint", "name"), Map.entry("Phone", "number"), Map.entry("Consent", "service.name"),
            Map.entry("Verification", "service.name"), Map.entry("Exclusion", "service.name"), Map.entry("ServiceAtLocation", "service.name"),
            Map.entry("ServiceArea", "service.name"), Map.entry("ServiceLanguage", "service.name"),
            Map.entry("RequiredDocument", "service.name"), Map.entry("CostOption", "service.name"), Map.entry("Address", "location.name"));

    private RecordNames() {
    }

    static Map<UUID, String> of(UUID directoryId, Language language, List<Change> changes) {
        Map<String, List<UUID>> ids = changes.stream().filter(change -> NAME_FIELDS.containsKey(change.recordType)).collect(
                Collectors.groupingBy(change -> change.recordType,
                        Collectors.mapping(change -> change.recordId, Collectors.toList())));
        Map<UUID, String> names = new HashMap<>();
        ids.forEach((type, wanted) -> Change.getEntityManager()
                .createQuery("select r.id, r." + NAME_FIELDS.get(type) + " from " + type
                        + " r where r.directoryId = ?1 and r.id in ?2", Object[].class)
                .setParameter(1, directoryId).setParameter(2, wanted.stream().distinct().toList()).getResultList()
                .forEach(row -> names.put((UUID) row[0], text(row[1], language))));
        return names;
    }

    private static String text(Object name, Language language) {
        return name instanceof LocalizedText text ? text.inOrSource(language) : String.valueOf(name);
    }
}
