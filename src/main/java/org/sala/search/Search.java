package org.sala.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.store.AlreadyClosedException;
import org.jboss.logging.Logger;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionSketch;
import org.sala.values.Audience;

/**
 * Searches the content readers see. An index is made with the first question and serves as long as it has all entries
 * of the content; those that were taken down since are passed over at once. Nothing of a question is kept.
 */
@ApplicationScoped
public class Search {

    private static final Logger LOG = Logger.getLogger(Search.class);
    private static final int INDEXES_OPEN = 16;

    private final IndexFolder folder;
    private final Cache<EditionContent, View> views = Caffeine.newBuilder().weakKeys().build();
    private final Cache<Shelf, EditionIndex> indexes = Caffeine.newBuilder().maximumSize(INDEXES_OPEN)
            .removalListener((Shelf shelf, EditionIndex index, RemovalCause cause) -> close(index)).executor(Runnable::run).build();

    Search(IndexFolder folder) {
        this.folder = folder;
    }

    private record Shelf(String slug, Audience audience) {
    }

    private record Asking(Question question, Predicate<Entry> wanted, boolean all, int limit) {
    }

    /** The entries that have what was typed, of those the filter lets through; all of these when nothing was typed. */
    public Found find(EditionContent content, String typed, Filter filter, int limit) {
        return Question.of(typed).isEmpty() ? filtered(content, new EntryFilter(filter, content), limit)
                : find(new Holdings.InMemory(content), typed, filter, limit);
    }

    private static Found filtered(EditionContent content, Predicate<Entry> wanted, int limit) {
        List<Found.Hit> hits = content.entries().stream().filter(wanted).limit(limit + 1L)
                .map(entry -> new Found.Hit(entry, Set.of())).toList();
        return new Found(hits.stream().limit(limit).toList(), hits.size() > limit, false);
    }

    /** The same of a sketch: {@code whole} is asked for all texts only while there is no index of the edition. */
    public Found find(EditionSketch sketch, AllEntries whole, String typed, Filter filter, int limit) {
        return find(new Holdings.Sketched(sketch, whole), typed, filter, limit);
    }

    /** The ids of all entries of a sketch that have everything that was typed. */
    public Set<UUID> all(EditionSketch sketch, AllEntries whole, String typed) {
        Holdings holdings = new Holdings.Sketched(sketch, whole);
        Asking asking = new Asking(Question.of(typed), entry -> true, true, Math.max(1, sketch.content().entries().size()));
        return asking.question().isEmpty() ? sketch.content().entries().stream().map(Entry::id).collect(Collectors.toSet())
                : reading(holdings, view -> {
                    EditionIndex.Result result = result(view, asking);
                    return result.partial() ? Set.of() : result.matches().stream()
                            .map(match -> view.entries()[match.document()].id()).collect(Collectors.toSet());
                });
    }

    /** Makes the index of a large edition before somebody asks, so that the first question waits for nothing. */
    public void prepare(EditionSketch sketch, AllEntries whole) {
        if (folder.keeps(sketch.content())) {
            reading(new Holdings.Sketched(sketch, whole), View::all);
        }
    }

    /** An entry of a sketch with everything its readers may see. */
    public Entry whole(EditionSketch sketch, AllEntries whole, UUID id) {
        return reading(new Holdings.Sketched(sketch, whole), view -> view.index().entry(view.document(id)));
    }

    private Found find(Holdings holdings, String typed, Filter filter, int limit) {
        Asking asking = new Asking(Question.of(typed), new EntryFilter(filter, holdings.content()), filter.isEmpty(), limit);
        return reading(holdings, view -> asking.question().isEmpty() ? filtered(holdings, view, asking) : searched(holdings, view, asking));
    }

    /** What is asked of an index that is held open meanwhile. */
    private interface Reading<T> {
        T of(View view) throws IOException;
    }

    private <T> T reading(Holdings holdings, Reading<T> reading) {
        View view = null;
        try {
            view = view(holdings);
            return held(view, reading);
        } catch (AlreadyClosedException | IOException unusable) {
            LOG.warn("An index for searching could not be read and is made again: " + unusable.getMessage());
            forget(holdings, view);
            return again(holdings, reading);
        }
    }

    private <T> T again(Holdings holdings, Reading<T> reading) {
        try {
            return held(view(holdings), reading);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The index for searching can be neither read nor made", unreadable);
        }
    }

    private static <T> T held(View view, Reading<T> reading) throws IOException {
        view.index().reader().incRef();
        try {
            return reading.of(view);
        } finally {
            view.index().reader().decRef();
        }
    }

    private static EditionIndex.Result result(View view, Asking asking) throws IOException {
        IntPredicate allowed = document -> view.entries()[document] != null && asking.wanted().test(view.entries()[document]);
        return view.index().search(asking.question(), allowed, asking.all() && view.all(), asking.limit() + 1);
    }

    private static Found searched(Holdings holdings, View view, Asking asking) throws IOException {
        EditionIndex.Result result = result(view, asking);
        List<Found.Hit> hits = new ArrayList<>();
        for (EditionIndex.Match match : result.matches().subList(0, Math.min(asking.limit(), result.matches().size()))) {
            hits.add(new Found.Hit(holdings.shown(view.index(), match.document(), view.entries()[match.document()]), match.why()));
        }
        return new Found(hits, result.matches().size() > asking.limit(), result.partial());
    }

    private static Found filtered(Holdings holdings, View view, Asking asking) throws IOException {
        Found found = filtered(holdings.content(), asking.wanted(), asking.limit());
        List<Found.Hit> hits = new ArrayList<>();
        for (Found.Hit hit : found.hits()) {
            hits.add(new Found.Hit(holdings.shown(view.index(), view.document(hit.entry().id()), hit.entry()), Set.of()));
        }
        return new Found(hits, found.more(), false);
    }

    private View view(Holdings holdings) throws IOException {
        View known = views.getIfPresent(holdings.content());
        return known != null ? known : look(holdings);
    }

    private synchronized View look(Holdings holdings) throws IOException {
        View known = views.getIfPresent(holdings.content());
        if (known != null) {
            return known;
        }
        Shelf shelf = shelf(holdings);
        EditionIndex index = indexes.getIfPresent(shelf);
        Entry[] entries = index == null ? new Entry[0] : holdings.in(index);
        if (entries.length == 0) {
            index = folder.of(holdings);
            indexes.put(shelf, index);
            entries = holdings.in(index);
        }
        View view = new View(index, entries);
        views.put(holdings.content(), view);
        return view;
    }

    /** Only the index that could not be read: another one may serve somebody else by now. */
    private synchronized void forget(Holdings holdings, View unusable) {
        views.invalidate(holdings.content());
        if (unusable != null) {
            indexes.asMap().remove(shelf(holdings), unusable.index());
        }
    }

    private static Shelf shelf(Holdings holdings) {
        return new Shelf(holdings.content().masthead().slug(), holdings.content().masthead().audience());
    }

    private static void close(EditionIndex index) {
        try {
            index.close();
        } catch (IOException unclosed) {
            LOG.debug("An index that is used no more could not be closed", unclosed);
        }
    }
}
