package org.sala.publishing.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.RawString;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.sala.editions.EditionContent.Entry;
import org.sala.values.Language;

/**
 * The lines of lists, drawn once: a service stands in the list of each of its kinds of help and of each of its places,
 * and looks the same in all of them. Half of the work of making a site was drawing them again.
 */
final class DrawnResults {

    private static final int CHARACTERS = 16 * 1024 * 1024;

    private final Cache<Key, Drawn> drawn = Caffeine.newBuilder().maximumWeight(CHARACTERS)
            .weigher((Key key, Drawn line) -> line.html().getValue().length()).build();

    private record Key(Language language, UUID entry) {
    }

    /** A line, and the languages that had to stand in for the reader's on it. */
    private record Drawn(RawString html, Set<Language> fallbacks) {
    }

    /** The line of an entry for a reader, who is told what stood in on it as if it were drawn for this page. */
    RawString of(Entry entry, Reading reading, Function<Reading, String> drawing) {
        Drawn line = drawn.get(new Key(reading.language(), entry.id()), key -> {
            Reading own = reading.anew();
            return new Drawn(new RawString(drawing.apply(own)), own.missing());
        });
        reading.alsoMissing(line.fallbacks());
        return line.html();
    }
}
