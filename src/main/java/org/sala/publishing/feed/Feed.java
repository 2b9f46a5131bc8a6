package org.sala.publishing.feed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Area;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.KindOfHelp;
import org.sala.editions.EditionContent.Place;
import org.sala.values.Ids;

/**
 * The content of an edition, arranged so that anything is found by its id. Only what is in the content is known here: an
 * organization without an entry, or a kind of help that nobody offers any more, is not there. Its entries may be sketches;
 * each is got as a whole when an answer needs it.
 */
final class Feed {

    /** A service at one of its places (HSDS {@code service_at_location}). */
    record Pair(UUID id, Entry entry, Place place) {

        static Pair of(Entry entry, Place place) {
            return new Pair(Ids.of(entry.id().toString(), "service_at_location", place.id().toString()), entry, place);
        }
    }

    private final EditionContent content;
    private final Function<UUID, Entry> whole;
    private final Map<UUID, Entry> entries;
    private final Map<UUID, List<Entry>> organizations;
    private final Map<UUID, Pair> pairs;
    private final String fingerprint;

    /** {@code whole} gives an entry with everything its readers may see. */
    Feed(EditionContent content, Function<UUID, Entry> whole) {
        this.content = content;
        this.whole = whole;
        this.entries = content.entries().stream().collect(ordered(Entry::id));
        this.organizations = content.entries().stream().collect(
                Collectors.groupingBy(entry -> entry.organization().id(), LinkedHashMap::new, Collectors.toList()));
        this.pairs = content.entries().stream().flatMap(entry -> entry.places().stream().map(place -> Pair.of(entry, place)))
                .collect(ordered(Pair::id));
        this.fingerprint = fingerprint(content);
    }

    private static <T> Collector<T, ?, Map<UUID, T>> ordered(Function<T, UUID> id) {
        return Collectors.toMap(id, Function.identity(), (first, second) -> first, LinkedHashMap::new);
    }

    /** The same for the same entries of the same edition, also in other copies of the application. */
    private static String fingerprint(EditionContent content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, content.masthead().editionId());
            content.entries().forEach(entry -> {
                add(digest, entry.id());
                digest.update(String.valueOf(entry.lastModified()).getBytes(StandardCharsets.US_ASCII));
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static void add(MessageDigest digest, UUID id) {
        digest.update(ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array());
    }

    EditionContent content() {
        return content;
    }

    String fingerprint() {
        return fingerprint;
    }

    /** What entries are chosen by; their texts are in {@link #whole(UUID)} only. */
    Map<UUID, Entry> entries() {
        return entries;
    }

    Entry whole(UUID id) {
        return whole.apply(id);
    }

    /** The same pair with everything. */
    Pair whole(Pair pair) {
        Entry entry = whole(pair.entry().id());
        return new Pair(pair.id(), entry, entry.places().stream().filter(place -> place.id().equals(pair.place().id())).findFirst().orElseThrow());
    }

    /** The services of each organization, in reading order. */
    Map<UUID, List<Entry>> organizations() {
        return organizations;
    }

    Map<UUID, Pair> pairs() {
        return pairs;
    }

    Map<String, Area> areas() {
        return content.areas().stream().collect(Collectors.toMap(Area::code, Function.identity(), (first, second) -> first));
    }

    /** The kinds of help that somebody offers, and those above them. */
    List<KindOfHelp> kinds() {
        Set<String> used = new HashSet<>();
        content.entries().forEach(entry -> used.addAll(entry.kinds()));
        content.kinds().stream().filter(kind -> kind.parent() != null && used.contains(kind.code()))
                .forEach(kind -> used.add(kind.parent()));
        return content.kinds().stream().filter(kind -> used.contains(kind.code())).toList();
    }
}
