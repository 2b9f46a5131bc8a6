package org.sala.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import org.jboss.logging.Logger;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Entry;
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

        Entry entry(EditionIndex.Match match) {
            return entries[match.document()];
        }
    }

    /** The entries that have what was typed, of those the filter lets through; all of these when nothing was typed. */
    public Found find(EditionContent content, String typed, Filter filter, int limit) {
        Question question = Question.of(typed);
        EntryFilter wanted = new EntryFilter(filter, content);
        if (question.isEmpty()) {
            return filtered(content, wanted, limit);
        }
        try {
            return find(view(content), question, wanted, filter.isEmpty(), limit);
        } catch (AlreadyClosedException | IOException unusable) {
            LOG.warn("An index for searching could not be read and is made again: " + unusable.getMessage());
            forget(content);
            return again(content, question, wanted, filter.isEmpty(), limit);
        }
    }

    private Found again(EditionContent content, Question question, EntryFilter wanted, boolean all, int limit) {
        try {
            return find(view(content), question, wanted, all, limit);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The index for searching can be neither read nor made", unreadable);
        }
    }

    private static Found find(View view, Question question, EntryFilter wanted, boolean all, int limit) throws IOException {
        view.index().reader().incRef();
        try {
            IntPredicate allowed = document -> view.entries()[document] != null && wanted.test(view.entries()[document]);
            EditionIndex.Result result = view.index().search(question, allowed, all && view.all(), limit + 1);
            List<Found.Hit> hits = result.matches().stream().limit(limit)
                    .map(match -> new Found.Hit(view.entry(match), match.why())).toList();
            return new Found(hits, result.matches().size() > limit, result.partial());
        } finally {
            view.index().reader().decRef();
        }
    }

    private static Found filtered(EditionContent content, EntryFilter wanted, int limit) {
        List<Found.Hit> hits = content.entries().stream().filter(wanted).limit(limit + 1L)
                .map(entry -> new Found.Hit(entry, java.util.Set.of())).toList();
        return new Found(hits.stream().limit(limit).toList(), hits.size() > limit, false);
    }

    private View view(EditionContent content) throws IOException {
        View known = views.getIfPresent(content);
        return known != null ? known : look(content);
    }

    private synchronized View look(EditionContent content) throws IOException {
        View known = views.getIfPresent(content);
        if (known != null) {
            return known;
        }
        Shelf shelf = new Shelf(content.masthead().slug(), content.masthead().audience());
        EditionIndex index = indexes.getIfPresent(shelf);
        Entry[] entries = index == null ? new Entry[0] : index.entries(content);
        if (entries.length == 0) {
            index = folder.of(content);
            indexes.put(shelf, index);
            entries = index.entries(content);
        }
        View view = new View(index, entries, Stream.of(entries).allMatch(Objects::nonNull));
        views.put(content, view);
        return view;
    }

    private synchronized void forget(EditionContent content) {
        views.invalidate(content);
        indexes.invalidate(new Shelf(content.masthead().slug(), content.masthead().audience()));
    }

    private static void close(EditionIndex index) {
        try {
            index.close();
        } catch (IOException unclosed) {
            LOG.debug("An index that is used no more could not be closed", unclosed);
        }
    }
}
