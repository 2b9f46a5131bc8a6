package org.sala.web.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sala.accounts.Person;
import org.sala.history.Change;
import org.sala.history.History;

/** Who changed what when, told so that people can read it: changes one person made to one record at once are one line. */
@ApplicationScoped
public class Changes {

    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final int FIELDS_A_LINE = 8;

    private static final List<String> PARTS = List.of("Phone", "Schedule", "Address", "Accessibility", "ServiceAtLocation", "ServiceArea",
            "ServiceLanguage", "RequiredDocument", "Attribute", "Contact", "Location", "Consent", "Verification", "Exclusion");
    private static final int LONGEST = 300;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern WORDING = Pattern.compile(
            "([a-z]{2,3})=Translation\\[text=(.*?), reviewed=(?:true|false), madeFrom=[^\\]]*\\]", Pattern.DOTALL);

    private final Visit visit;
    private final CodeWords codeWords;

    Changes(Visit visit, CodeWords codeWords) {
        this.visit = visit;
        this.codeWords = codeWords;
    }

    public enum Kind { MADE, REMOVED, CHANGED }

    /** {@code type} is the word for the kind of record; {@code who} is null when the program did it, {@code name} when the record has none or is gone, {@code file} when it was typed. */
    public record Line(Instant at, String who, String type, UUID recordId, String name, Kind kind, List<FieldChange> fields, String file) {

        /** What was changed, by its kind and its name. */
        public String label() {
            return name == null || name.isEmpty() ? type : type + ": " + name;
        }
    }

    /** {@code name} is the word for the field; values are shortened, and null where there was or is none. */
    public record FieldChange(String name, String before, String after) {
    }

    /** The newest in the visitor's directory; of what a file brought, the things themselves without what hangs on them. */
    public List<Line> latest(int lines) {
        return lines(Change.<Change>find("directoryId = ?1 and not (fieldName = '*' and replacementValue is not null and recordType in ?2"
                        + " and (personId is null or fileName is not null)) order by at desc, id desc", visit.getDirectory().id, PARTS)
                .page(0, lines * FIELDS_A_LINE).list()).stream().limit(lines).toList();
    }

    /** What happened to a record after a moment, for somebody who was looking at it then. */
    public List<Line> since(UUID recordId, Instant moment) {
        return lines(Change.list("directoryId = ?1 and recordId = ?2 and at > ?3 order by at desc, id desc",
                visit.getDirectory().id, recordId, moment));
    }

    /** Changes, the newest first, as lines. */
    public List<Line> lines(List<Change> changes) {
        Map<UUID, String> people = people(changes);
        Map<UUID, String> names = RecordNames.of(visit.getDirectory().id, visit.getLanguage(), changes);
        List<List<Change>> groups = new ArrayList<>();
        for (Change change : changes) {
            if (groups.isEmpty() || !isOfOneGo(groups.getLast().getLast(), change)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(change);
        }
        return groups.stream().map(group -> line(group, people, names)).toList();
    }

    private static boolean isOfOneGo(Change later, Change earlier) {
        return later.recordId.equals(earlier.recordId) && Objects.equals(later.personId, earlier.personId) && Objects.equals(later.fileName, earlier.fileName)
                && kind(later) == kind(earlier) && Duration.between(earlier.at, later.at).compareTo(AT_ONCE) < 0;
    }

    private Line line(List<Change> group, Map<UUID, String> people, Map<UUID, String> names) {
        Change newest = group.getFirst();
        List<FieldChange> fields = kind(newest) != Kind.CHANGED ? List.of() : group.stream().map(change -> new FieldChange(
                codeWords.field(change.fieldName), shown(change.previousValue), shown(change.replacementValue))).toList();
        return new Line(newest.at, newest.personId == null ? null : people.get(newest.personId),
                codeWords.of("record", newest.recordType), newest.recordId, names.get(newest.recordId), kind(newest), fields, newest.fileName);
    }

    /** A kept value for people: texts without the marks of their states, ids of other records not at all. */
    private static String shown(String value) {
        if (value == null || ID.matcher(value).matches()) {
            return null;
        }
        Matcher wordings = WORDING.matcher(value);
        String text = wordings.find() ? wordings.reset().results().map(found -> found.group(1) + ": " + found.group(2))
                .collect(Collectors.joining(" / ")) : value;
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static Kind kind(Change change) {
        if (!change.fieldName.equals(History.WHOLE_RECORD)) {
            return Kind.CHANGED;
        }
        return change.previousValue == null ? Kind.MADE : Kind.REMOVED;
    }

    private static Map<UUID, String> people(List<Change> changes) {
        List<UUID> ids = changes.stream().map(change -> change.personId).filter(Objects::nonNull).distinct().toList();
        return ids.isEmpty() ? Map.of() : Person.<Person>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(person -> person.id, person -> person.name));
    }
}
