package org.sala.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionSketch;
import org.sala.editions.PublishedContent;
import org.sala.publishing.feed.FindsEntries;
import org.sala.search.Search;

/** Gives the feed the search that readers have, and the entries its index holds. What has only a part of the words is not a match for a program. */
@ApplicationScoped
class SearchedEntries implements FindsEntries {

    private final Search search;
    private final PublishedContent published;

    SearchedEntries(Search search, PublishedContent published) {
        this.search = search;
        this.published = published;
    }

    /** The index holds all languages at once, so that an entry is found in each by the same words. */
    @Override
    public Set<UUID> withWords(EditionSketch edition, String words) {
        return search.all(edition, taker -> published.each(edition, taker), words);
    }

    @Override
    public Entry whole(EditionSketch edition, UUID id) {
        return search.whole(edition, taker -> published.each(edition, taker), id);
    }
}
