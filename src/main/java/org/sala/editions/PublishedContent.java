package org.sala.editions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sala.directories.Directory;
import org.sala.values.Audience;

/**
 * What readers get: the frozen content of published editions, less what was taken down. The only door for print, site
 * and feed. Take-downs are looked up on each call, so they count at once, in every copy of the application.
 */
@ApplicationScoped
public class PublishedContent {

    private static final int EDITIONS_IN_MEMORY = 6;
    private static final int MASTHEADS_IN_MEMORY = 500;
    /** Of all sketches together; one takes about a kilobyte for an entry. */
    private static final int SKETCHED_ENTRIES = 100_000;

    private final Cache<Frozen, EditionContent> frozen = Caffeine.newBuilder().maximumSize(EDITIONS_IN_MEMORY).softValues().build();
    private final Cache<Remainder, EditionContent> remaining = Caffeine.newBuilder().maximumSize(EDITIONS_IN_MEMORY).softValues().build();

    private final Cache<Frozen, EditionSketch> sketched = sketches();
    private final Cache<Remainder, EditionSketch> sketchedRemainders = sketches();

    private final Cache<Frozen, EditionContent.Masthead> mastheads = Caffeine.newBuilder().maximumSize(MASTHEADS_IN_MEMORY).build();

    /** With the moment of publishing: a publishing that was undone must not be remembered when the next one succeeds. */
    private record Frozen(UUID document, Instant publishedAt) {
    }

    private record Remainder(Frozen frozen, Set<UUID> takenDown) {
    }

    /** A directory that has something to read. */
    public record Shelf(Directory directory, Edition edition) {
    }

    /** The directories with a published edition, by name. */
    @Transactional
    public List<Shelf> directories() {
        return Directory.getEntityManager().createQuery("select new org.sala.editions.PublishedContent$Shelf(d, e)"
                        + " from Directory d, Edition e where e.directoryId = d.id"
                        + " and e.state = org.sala.editions.Edition.State.PUBLISHED order by d.slug", Shelf.class)
                .getResultList();
    }

    /** The published edition of a directory for an audience; empty when there is none or it was withdrawn. */
    @Transactional
    public Optional<EditionContent> of(String slug, Audience audience) {
        return edition(slug).map(edition -> of(edition, audience));
    }

    /** What stands on the cover of the same, without holding all its entries in memory. */
    @Transactional
    public Optional<EditionContent.Masthead> masthead(String slug, Audience audience) {
        return edition(slug).map(edition -> masthead(edition, audience));
    }

    /** What stands on the cover of an edition that is published. */
    @Transactional
    public EditionContent.Masthead masthead(Edition edition, Audience audience) {
        Frozen document = document(edition, audience);
        return mastheads.get(document, key -> EditionJson.readMasthead(EditionDocument.read(key.document())));
    }

    /** How many entries were frozen, counted without bringing them into memory. */
    @Transactional
    public int entries(Edition edition, Audience audience) {
        Frozen document = document(edition, audience);
        EditionContent known = frozen.getIfPresent(document);
        return known != null ? known.entries().size() : EditionJson.countEntries(EditionDocument.read(document.document()));
    }

    /** The edition readers of a directory get; empty when there is none or it was withdrawn. */
    @Transactional
    public Optional<Edition> edition(String slug) {
        return Directory.withSlug(slug).flatMap(directory -> Edition.published(directory.id));
    }

    /** The content of an edition that was published at some time; never of a withdrawn one. */
    @Transactional
    public EditionContent of(Edition edition, Audience audience) {
        Frozen document = document(edition, audience);
        Set<UUID> takenDown = TakeDown.entriesOf(edition);
        return remaining.get(new Remainder(document, takenDown), key -> without(takenDown, frozen.get(document, this::read)));
    }

    /** What is known of all entries of the published edition without reading the whole of it into memory. */
    @Transactional
    public Optional<EditionSketch> sketch(String slug, Audience audience) {
        return edition(slug).map(edition -> sketch(edition, audience));
    }

    /** The same of an edition that was published at some time; never of a withdrawn one. */
    @Transactional
    public EditionSketch sketch(Edition edition, Audience audience) {
        return sketch(document(edition, audience), TakeDown.entriesOf(edition));
    }

    private EditionSketch sketch(Frozen document, Set<UUID> takenDown) {
        return sketchedRemainders.get(new Remainder(document, takenDown), key -> {
            EditionSketch whole = sketched.get(document, PublishedContent::drawn);
            return new EditionSketch(without(takenDown, whole.content()), whole.document(), whole.publishedAt());
        });
    }

    private static EditionSketch drawn(Frozen frozen) {
        EditionContent sketched = LastModified.completed(Sketching.of(EditionDocument.read(frozen.document())), frozen.publishedAt());
        return new EditionSketch(sketched, frozen.document(), frozen.publishedAt());
    }

    /** Tells the entries of a sketch one by one, with everything their readers may see. In memory is only what the taker keeps. */
    @Transactional
    public void each(EditionSketch sketch, Consumer<EditionContent.Entry> taker) {
        Set<UUID> there = sketch.content().entries().stream().map(EditionContent.Entry::id).collect(Collectors.toSet());
        EditionJson.readEntries(EditionDocument.read(sketch.document()), entry -> {
            if (there.contains(entry.id())) {
                taker.accept(LastModified.completed(entry, sketch.publishedAt()));
            }
        });
    }

    /** The same of an edition that was published at some time; never of a withdrawn one. */
    @Transactional
    public void each(Edition edition, Audience audience, Consumer<EditionContent.Entry> taker) {
        Set<UUID> takenDown = TakeDown.entriesOf(edition);
        EditionJson.readEntries(EditionDocument.read(document(edition, audience).document()), entry -> {
            if (!takenDown.contains(entry.id())) {
                taker.accept(LastModified.completed(entry, edition.publishedAt));
            }
        });
    }

    /** A sketch in which all chapters and some of the entries are whole, for a page or a print that shows only these. */
    @Transactional
    public EditionContent filled(EditionSketch sketch, Set<UUID> entries) {
        return Filling.of(sketch, entries, EditionDocument.read(sketch.document()));
    }

    /**
     * What was handed out of an edition at first, with what was taken down since: only for mending the copies that are
     * out, never for readers.
     */
    @Transactional
    public EditionContent handedOut(Edition edition) {
        return read(document(edition, Audience.HANDOUT));
    }

    private static Frozen document(Edition edition, Audience audience) {
        if (edition.state != Edition.State.PUBLISHED && edition.state != Edition.State.SUPERSEDED) {
            throw new IllegalStateException("Edition " + edition.number + " is " + edition.state);
        }
        return new Frozen(EditionDocument.idOf(edition.id, audience), edition.publishedAt);
    }

    /** How many entries were taken away from the readers of an edition. */
    @Transactional
    public int takenDown(Edition edition) {
        return TakeDown.entriesOf(edition).size();
    }

    /** Whether an entry was taken away from the readers of this edition, so that they can be told. */
    @Transactional
    public boolean wasTakenDown(EditionContent content, UUID entryId) {
        return TakeDown.entriesOf(Edition.findById(content.masthead().editionId())).contains(entryId);
    }

    /** Whether a directory had something to read until its edition was withdrawn. */
    @Transactional
    public boolean wasWithdrawn(String slug) {
        return Directory.withSlug(slug).stream().flatMap(directory -> Edition.ofDirectory(directory.id).stream())
                .anyMatch(edition -> edition.state == Edition.State.WITHDRAWN);
    }

    private EditionContent read(Frozen frozen) {
        EditionContent content = EditionJson.read(EditionDocument.read(frozen.document()));
        return LastModified.completed(content, frozen.publishedAt());
    }

    private static EditionContent without(Set<UUID> takenDown, EditionContent content) {
        return takenDown.isEmpty() ? content
                : with(content, content.entries().stream().filter(entry -> !takenDown.contains(entry.id())).toList());
    }

    private static EditionContent with(EditionContent content, List<EditionContent.Entry> entries) {
        return new EditionContent(content.masthead(), content.kinds(), content.areas(), content.chapters(), entries);
    }

    private static <K> Cache<K, EditionSketch> sketches() {
        return Caffeine.newBuilder().maximumWeight(SKETCHED_ENTRIES)
                .weigher((K key, EditionSketch sketch) -> Math.min(SKETCHED_ENTRIES / 2, sketch.content().entries().size() + 1)).build();
    }
}
