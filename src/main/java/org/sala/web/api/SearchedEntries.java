package org.sala.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sala.editions.EditionContent;
import org.sala.publishing.feed.FindsEntries;
import org.sala.search.Filter;
import org.sala.search.Found;
import org.sala.search.Search;
import org.sala.values.Language;

/** Gives the feed the search that readers have. What has only a part of the words is not a match for a program. */
@ApplicationScoped
class SearchedEntries implements FindsEntries {

    private final Search search;

    SearchedEntries(Search search) {
        this.search = search;
    }

    /** The index holds all languages at once, so that an entry is found in each by the same words. */
    @Override
    public Set<UUID> withWords(EditionContent content, Language language, String words) {
        Found found = search.find(content, words, Filter.NONE, Math.max(1, content.entries().size()));
        return found.partial() ? Set.of() : found.hits().stream().map(hit -> hit.entry().id()).collect(Collectors.toSet());
    }
}
