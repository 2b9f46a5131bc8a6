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

    private static final Map<String, String> NAME_FIELDS = Map.of("Service", "name", "Organization", "name", "Location", "name",
            "AdministrativeArea", "name", "Chapter", "title", "Partner", "name", "DistributionPoint", "name");

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
