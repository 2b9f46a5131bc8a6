package org.sala.editions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.editions.EditionContent.Area;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.KindOfHelp;

/**
 * Dates the entries of an edition (HSDS {@code last_modified}): with the moment of publishing where its readers see
 * something else than before, else as the edition before did. The dates of the catalog would tell that something hidden
 * was changed, and somebody who asks for all that is newer than the last visit would miss what waited for its edition.
 */
final class LastModified {

    /** All that is shown of an entry, with the names of its kinds and areas. */
    private record Seen(Entry entry, List<KindOfHelp> kinds, List<Area> areas) {
    }

    private LastModified() {
    }

    /** {@code before} is what the readers had until now, less what was taken down: what comes back is new to them. */
    static EditionContent dated(EditionContent fresh, Optional<EditionContent> before, Instant now) {
        Map<UUID, Instant> dates = before.stream().flatMap(content -> content.entries().stream())
                .collect(Collectors.toMap(Entry::id, Entry::lastModified));
        Map<UUID, Seen> earlier = before.map(LastModified::seen).orElse(Map.of());
        Map<UUID, Seen> present = seen(fresh);
        return with(fresh, entry -> entry.modifiedAt(
                present.get(entry.id()).equals(earlier.get(entry.id())) ? dates.get(entry.id()) : now));
    }

    /** Editions that were frozen before entries were dated count as changed when they were published. */
    static EditionContent completed(EditionContent content, Instant publishedAt) {
        return content.entries().stream().allMatch(entry -> entry.lastModified() != null) ? content
                : with(content, entry -> completed(entry, publishedAt));
    }

    static Entry completed(Entry entry, Instant publishedAt) {
        return entry.lastModified() != null ? entry : entry.modifiedAt(publishedAt);
    }

    private static Map<UUID, Seen> seen(EditionContent content) {
        Map<String, KindOfHelp> kinds = byCode(content.kinds(), KindOfHelp::code);
        Map<String, Area> areas = byCode(content.areas(), Area::code);
        return content.entries().stream().collect(Collectors.toMap(Entry::id, entry -> new Seen(entry.modifiedAt(null),
                entry.kinds().stream().filter(kinds::containsKey).map(kinds::get).toList(),
                Stream.concat(entry.areas().stream(), entry.places().stream().map(EditionContent.Place::area))
                        .filter(areas::containsKey).map(areas::get).toList())));
    }

    private static <T> Map<String, T> byCode(List<T> things, Function<T, String> code) {
        return things.stream().collect(Collectors.toMap(code, Function.identity(), (first, second) -> first));
    }

    private static EditionContent with(EditionContent content, UnaryOperator<Entry> change) {
        return new EditionContent(content.masthead(), content.kinds(), content.areas(), content.chapters(),
                content.entries().stream().map(change).toList());
    }
}
