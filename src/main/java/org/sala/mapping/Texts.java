package org.sala.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.sala.catalog.Service;
import org.sala.directories.Directory;
import org.sala.history.History;
import org.sala.history.Recorded;
import org.sala.values.Language;
import org.sala.values.LocalizedText;
import org.sala.values.LocalizedText.State;

/** Every text of a directory that readers may get, with its state in each language; read in one query a kind of record. */
@ApplicationScoped
public class Texts {

    private static final int AT_ONCE = 1000;

    private final History history;

    Texts(History history) {
        this.history = history;
    }

    /** How many texts of a sheet are in which state in one language. */
    public record Count(TextSheet sheet, Language language, Map<State, Integer> states) {

        public int of(State state) {
            return states.getOrDefault(state, 0);
        }

        /** What is left to do. */
        public int getOpen() {
            return of(State.MISSING) + of(State.DRAFT) + of(State.OUTDATED);
        }
    }

    @Transactional
    public List<TextItem> all(UUID directoryId) {
        List<TextItem> items = new ArrayList<>();
        each(directoryId, items::add);
        return items;
    }

    /** Tells them one by one: only the texts of some records at once are in memory. */
    @Transactional
    public void each(UUID directoryId, Consumer<TextItem> taker) {
        TextSource.ALL.forEach(source -> read(source, directoryId, taker));
    }

    private static void read(TextSource<?> source, UUID directoryId, Consumer<TextItem> taker) {
        List<UUID> ids = source.ids(directoryId);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            source.rows(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))).forEach(row -> tell(source, row, taker));
        }
    }

    private static void tell(TextSource<?> source, Object[] row, Consumer<TextItem> taker) {
        for (int at = 0; at < source.slots().size(); at++) {
            LocalizedText text = row[at + 2] == null ? LocalizedText.EMPTY : (LocalizedText) row[at + 2];
            if (!text.isEmpty() || source.slots().get(at).needed()) {
                taker.accept(new TextItem(source.sheet(), source.type().getSimpleName(), (UUID) row[0],
                        source.slots().get(at).field(), about(row[1]), text));
            }
        }
    }

    private static String about(Object named) {
        return switch (named) {
            case null -> "";
            case LocalizedText name -> name.isEmpty() ? "" : name.in(name.source());
            default -> String.valueOf(named);
        };
    }

    /** The counts by sheet and, within it, by language in the directory's order. */
    public static Map<TextSheet, List<Count>> counts(List<TextItem> items, List<Language> languages) {
        Map<TextSheet, Map<Language, Map<State, Integer>>> found = new EnumMap<>(TextSheet.class);
        for (TextItem item : items) {
            for (Language language : languages) {
                found.computeIfAbsent(item.sheet(), none -> new HashMap<>()).computeIfAbsent(language, none -> new EnumMap<>(State.class))
                        .merge(item.state(language), 1, Integer::sum);
            }
        }
        Map<TextSheet, List<Count>> counts = new EnumMap<>(TextSheet.class);
        for (TextSheet sheet : TextSheet.values()) {
            Map<Language, Map<State, Integer>> byLanguage = found.getOrDefault(sheet, Map.of());
            counts.put(sheet, languages.stream().map(language -> new Count(sheet, language, byLanguage.getOrDefault(language, Map.of()))).toList());
        }
        return counts;
    }

    /**
     * Writes the wording of one language. A translation that is not said to be reviewed stays a draft; one whose source
     * changed stays outdated until somebody changes it or says that it still holds.
     */
    @Transactional
    public void write(Directory directory, String key, Language language, String typed, boolean reviewed, UUID person) {
        String[] parts = key.split(":");
        TextSource<?> source = TextSource.ALL.stream().filter(one -> one.type().getSimpleName().equals(parts[0])).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No text of readers: " + parts[0]));
        write(source, directory, UUID.fromString(parts[1]), parts[2], before -> written(before, language, typed, reviewed), person);
    }

    private <R extends Recorded> void write(TextSource<R> source, Directory directory, UUID id, String field,
                                            java.util.function.UnaryOperator<LocalizedText> change, UUID person) {
        R record = Service.getEntityManager().find(source.type(), id);
        if (record == null || !record.recordDirectoryId().equals(directory.id)) {
            throw new IllegalArgumentException("No such record in this directory: " + id);
        }
        TextSlot<R> slot = source.slot(field);
        history.changing(person, record, () -> slot.writing().accept(record, change.apply(slot.reading().apply(record))));
    }

    static LocalizedText written(LocalizedText before, Language language, String typed, boolean reviewed) {
        String text = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        if (before.isEmpty() || language.equals(before.source())) {
            return text.isEmpty() || text.equals(before.in(language)) ? before : before.withSource(language, text);
        }
        boolean same = text.equals(before.in(language));
        boolean settled = before.state(language) == State.REVIEWED;
        if (same && (text.isEmpty() || settled == reviewed || (!reviewed && before.state(language) == State.OUTDATED))) {
            return before;
        }
        return before.withTranslation(language, text, reviewed);
    }
}
