package org.sala.editions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sala.editions.EditionContent.Chapter;
import org.sala.editions.EditionContent.Entry;
import org.sala.values.Language;

/**
 * What is different between two contents for the same audience, for the person who approves and for the slip that
 * corrects copies already handed out. Entries whose numbers changed stand first: a wrong number hurts most.
 */
public record EditionComparison(List<Entry> added, List<Entry> removed, List<ChangedEntry> changed,
                                List<ChangedChapter> chapters) {

    /** The parts of an entry, in the order they matter. */
    public enum Part {
        PHONES, PLACES, HOURS, ALERT, ORGANIZATION, NAME, KINDS, WHO_FOR, HOW_TO_GET, AREAS, LANGUAGES, DESCRIPTION, CONTACT, REFERRAL;

        /** Its name in message bundles. */
        public String key() {
            return "part_" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** One part, as it was and as it is; {@code language} is null for what is the same in every language. */
    public record PartChange(Part part, Language language, String before, String after) {
    }

    public record ChangedEntry(Entry before, Entry after, List<PartChange> parts) {

        public boolean hasOtherPhones() {
            return parts.stream().anyMatch(change -> change.part() == Part.PHONES);
        }
    }

    /** A chapter that is new ({@code before} is null), gone ({@code after} is null) or written otherwise. */
    public record ChangedChapter(Chapter before, Chapter after) {

        public Chapter shown() {
            return after == null ? before : after;
        }
    }

    /** Compares what readers had with what they would have. */
    public static EditionComparison of(EditionContent before, EditionContent after) {
        Map<UUID, Entry> earlier = byKey(before.entries(), Entry::id);
        Map<UUID, Entry> later = byKey(after.entries(), Entry::id);
        List<Language> languages = after.masthead().languages();
        List<ChangedEntry> changed = after.entries().stream().filter(entry -> earlier.containsKey(entry.id()))
                .map(entry -> new ChangedEntry(earlier.get(entry.id()), entry,
                        EntryParts.changes(earlier.get(entry.id()), entry, languages)))
                .filter(entry -> !entry.parts().isEmpty())
                .sorted(Comparator.comparing(entry -> !entry.hasOtherPhones())).toList();
        return new EditionComparison(without(after.entries(), earlier), without(before.entries(), later), changed,
                chapters(before, after));
    }

    private static List<Entry> without(List<Entry> entries, Map<UUID, Entry> known) {
        return entries.stream().filter(entry -> !known.containsKey(entry.id())).toList();
    }

    private static List<ChangedChapter> chapters(EditionContent before, EditionContent after) {
        Map<String, Chapter> earlier = byKey(before.chapters(), Chapter::slug);
        Map<String, Chapter> later = byKey(after.chapters(), Chapter::slug);
        List<ChangedChapter> changed = new ArrayList<>();
        later.forEach((slug, chapter) -> {
            if (!Objects.equals(chapter, earlier.get(slug))) {
                changed.add(new ChangedChapter(earlier.get(slug), chapter));
            }
        });
        earlier.forEach((slug, chapter) -> {
            if (!later.containsKey(slug)) {
                changed.add(new ChangedChapter(chapter, null));
            }
        });
        return changed;
    }

    private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && chapters.isEmpty();
    }
}
