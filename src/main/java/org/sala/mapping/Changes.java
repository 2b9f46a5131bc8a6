package org.sala.mapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.accounts.Person;
import org.sala.catalog.Service;
import org.sala.history.Change;

/** What was changed in a service and in everything that hangs on it, by whom, when: the history as people read it. */
public final class Changes {

    /** Only so many of the latest are read; all stay kept. */
    private static final int LATEST = 100;
    private static final Pattern TRANSLATION = Pattern.compile("(\\w{2,3})=Translation\\[text=(.*?), reviewed=(?:true|false), madeFrom=(?:null|-?\\d+)]",
            Pattern.DOTALL);
    private static final List<String> PARTS_OF_SERVICE = List.of("ServiceAtLocation", "ServiceArea", "ServiceLanguage",
            "RequiredDocument", "CostOption", "Consent", "Verification", "Exclusion", "Phone", "Schedule");

    private Changes() {
    }

    /** One change; {@code field} is {@code *} when the whole record was made or removed, {@code person} is blank for the
     * program, {@code file} where it was typed. */
    public record Line(String record, String field, String from, String to, String person, String file, Instant at) {

        public boolean isWhole() {
            return field.equals("*");
        }
    }

    public static List<Line> of(Service service) {
        return of(service, Instant.EPOCH);
    }

    /** The changes after a moment, the latest first. */
    public static List<Line> of(Service service, Instant after) {
        List<UUID> ids = new ArrayList<>(parts(service));
        ids.add(service.id);
        // What was removed can only be found by what it said of the service it hung on.
        return lines(Change.<Change>find("directoryId = ?1 and at > ?2 and (recordId in ?3 or (fieldName = '*'"
                        + " and replacementValue is null and previousValue like ?4)) order by at desc, id desc",
                service.directoryId, after, ids, "%service=" + service.id + "%").page(0, LATEST).list());
    }

    public static List<Line> of(UUID recordId, UUID directoryId, Instant after) {
        return lines(Change.<Change>find("directoryId = ?1 and recordId = ?2 and at > ?3 order by at desc, id desc", directoryId,
                recordId, after).page(0, LATEST).list());
    }

    /** The wording of a source that a translation was made from, as far as the history still tells; blank otherwise. */
    public static String earlierSource(TextItem item, org.sala.values.Language language) {
        var translation = item.text().texts().get(language);
        if (translation == null || translation.madeFrom() == null) {
            return "";
        }
        return Change.<Change>list("recordId = ?1 and fieldName = ?2 order by at desc", item.id(), item.field()).stream()
                .flatMap(change -> Stream.of(String.valueOf(change.previousValue), String.valueOf(change.replacementValue)))
                .flatMap(value -> TRANSLATION.matcher(value).results()).filter(found -> found.group(1).equals(item.text().source().code()))
                .map(found -> found.group(2)).filter(wording -> wording.hashCode() == translation.madeFrom()).findFirst().orElse("");
    }

    private static List<UUID> parts(Service service) {
        Stream<UUID> own = PARTS_OF_SERVICE.stream().flatMap(type -> ids("select c.id from " + type + " c where c.service = ?1", service));
        Stream<UUID> kinds = Service.getEntityManager().createQuery("select a.id from Attribute a where a.linkId = ?1", UUID.class)
                .setParameter(1, service.id).getResultStream();
        Stream<UUID> places = Stream.of("l.location.id from ServiceAtLocation l", "a.id from Address a, ServiceAtLocation l",
                        "f.id from Phone f, ServiceAtLocation l", "h.id from Schedule h, ServiceAtLocation l")
                .flatMap(what -> ids("select " + what + " where l.service = ?1" + switch (what.charAt(0)) {
                    case 'a' -> " and a.location = l.location";
                    case 'f' -> " and f.location = l.location";
                    case 'h' -> " and (h.location = l.location or h.serviceAtLocation = l)";
                    default -> "";
                }, service));
        return Stream.of(own, kinds, places).flatMap(ids -> ids).toList();
    }

    private static Stream<UUID> ids(String query, Service service) {
        return Service.getEntityManager().createQuery(query, UUID.class).setParameter(1, service).getResultStream();
    }

    private static List<Line> lines(List<Change> changes) {
        List<UUID> people = changes.stream().map(change -> change.personId).filter(java.util.Objects::nonNull).distinct().toList();
        Map<UUID, String> names = people.isEmpty() ? Map.of() : Person.<Person>list("id in ?1", people).stream()
                .collect(Collectors.toMap(person -> person.id, person -> person.name));
        return changes.stream().map(change -> new Line(snake(change.recordType), change.fieldName, readable(change.previousValue),
                readable(change.replacementValue), names.getOrDefault(change.personId == null ? change.id : change.personId, ""),
                change.fileName == null ? "" : change.fileName, change.at)).toList();
    }

    private static String snake(String type) {
        return type.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(java.util.Locale.ROOT);
    }

    /** Texts in several languages as {@code en: wording}, without what the program keeps besides. */
    static String readable(String value) {
        if (value == null) {
            return "";
        }
        Matcher found = TRANSLATION.matcher(value);
        StringBuilder words = new StringBuilder();
        while (found.find()) {
            words.append(words.isEmpty() ? "" : "\n").append(found.group(1)).append(": ").append(found.group(2));
        }
        return words.isEmpty() ? value : words.toString();
    }
}
