package org.sala.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** An index as one content sees it: its entries by document, null where it has one no more. */
    private record View(EditionIndex index, Entry[] entries, boolean all) {

        /** The documents of a few entries. */
        Map<UUID, Integer> documents(Found few) {
            Set<UUID> wanted = few.hits().stream().map(hit -> hit.entry().id()).collect(Collectors.toSet());
            return IntStream.range(0, entries.length).filter(document -> entries[document] != null && wanted.contains(entries[document].id()))
                    .boxed().collect(Collectors.toMap(document -> entries[document].id(), Function.identity()));
        }
    }

    private record Asking(Question question, EntryFilter wanted, boolean all, int limit) {
    }

    /** The entries that have what was typed, of those the filter lets through; all of these when nothing was typed. */
    public Found find(EditionContent content, String typed, Filter filter, int limit) {
        return Question.of(typed).isEmpty() ? filtered(content, new EntryFilter(filter, content), limit)
                : find(new Holdings.InMemory(content), typed, filter, limit);
    }

    private static Found filtered(EditionContent content, EntryFilter wanted, int limit) {
        List<Found.Hit> hits = content.entries().stream().filter(wanted).limit(limit + 1L)
                .map(entry -> new Found.Hit(entry, Set.of())).toList();
        return new Found(hits.stream().limit(limit).toList(), hits.size() > limit, false);
    }

    /** The same of a sketch: {@code whole} is asked for all texts only while there is no index of the edition. */
    public Found find(EditionSketch sketch, Supplier<EditionContent> whole, String typed, Filter filter, int limit) {
        return find(new Holdings.Sketched(sketch, whole), typed, filter, limit);
    }

    private Found find(Holdings holdings, String typed, Filter filter, int limit) {
        Asking asking = new Asking(Question.of(typed), new EntryFilter(filter, holdings.content()), filter.isEmpty(), limit);
        View view = null;
        try {
            view = view(holdings);
            return found(holdings, view, asking);
        } catch (AlreadyClosedException | IOException unusable) {
            LOG.warn("An index for searching could not be read and is made again: " + unusable.getMessage());
            forget(holdings, view);
            return again(holdings, asking);
        }
    }

    private Found again(Holdings holdings, Asking asking) {
        try {
            return found(holdings, view(holdings), asking);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The index for searching can be neither read nor made", unreadable);
        }
    }

    private static Found found(Holdings holdings, View view, Asking asking) throws IOException {
        view.index().reader().incRef();
        try {
            return asking.question().isEmpty() ? filtered(holdings, view, asking) : searched(holdings, view, asking);
        } finally {
            view.index().reader().decRef();
        }
    }

    private static Found searched(Holdings holdings, View view, Asking asking) throws IOException {
        IntPredicate allowed = document -> view.entries()[document] != null && asking.wanted().test(view.entries()[document]);
        EditionIndex.Result result = view.index().search(asking.question(), allowed, asking.all() && view.all(), asking.limit() + 1);
        List<Found.Hit> hits = new ArrayList<>();
        for (EditionIndex.Match match : result.matches().subList(0, Math.min(asking.limit(), result.matches().size()))) {
            hits.add(new Found.Hit(holdings.shown(view.index(), match.document(), view.entries()[match.document()]), match.why()));
        }
        return new Found(hits, result.matches().size() > asking.limit(), result.partial());
    }

    private static Found filtered(Holdings holdings, View view, Asking asking) throws IOException {
        Found found = filtered(holdings.content(), asking.wanted(), asking.limit());
        Map<UUID, Integer> documents = view.documents(found);
        List<Found.Hit> hits = new ArrayList<>();
        for (Found.Hit hit : found.hits()) {
            hits.add(new Found.Hit(holdings.shown(view.index(), documents.get(hit.entry().id()), hit.entry()), Set.of()));
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
        View view = new View(index, entries, Stream.of(entries).allMatch(Objects::nonNull));
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
