package org.sala.web.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionSketch;
import org.sala.editions.PublishedContent;
import org.sala.publishing.site.PageAddress;
import org.sala.publishing.site.Site;
import org.sala.values.Audience;

/**
 * What a page that is not stored is drawn from: a small edition as a whole, a large one as a sketch in which only what
 * the page shows is whole. Of large ones one page is drawn at a time, for each takes memory of its own.
 */
@ApplicationScoped
class EnoughToDraw {

    /** Of as many entries a few editions fit into the memory of a small server. */
    private static final int MOST_AS_A_WHOLE = 5000;
    /** It is made of all texts at once. */
    private static final String INDEX_FOR_BROWSERS = "/search-index.js";

    private final PublishedContent published;
    private final Site site;
    private final int most;
    private final ReentrantLock drawing = new ReentrantLock();

    @Inject
    EnoughToDraw(PublishedContent published, Site site) {
        this(published, site, MOST_AS_A_WHOLE);
    }

    EnoughToDraw(PublishedContent published, Site site, int most) {
        this.published = published;
        this.site = site;
        this.most = most;
    }

    /** What {@code drawn} makes of the content; empty when the edition is gone meanwhile or too large to have such a file made on demand. */
    <T> Optional<T> of(EditionSketch sketch, Audience audience, String path, Function<EditionContent, Optional<T>> drawn) {
        if (sketch.content().entries().size() <= most) {
            return published.of(sketch.content().masthead().slug(), audience).flatMap(drawn);
        }
        if (path.endsWith(INDEX_FOR_BROWSERS)) {
            return Optional.empty();
        }
        drawing.lock();
        try {
            return drawn.apply(published.filled(sketch, PageAddress.page(sketch.content(), path)
                    .map(page -> site.shown(sketch.content(), page)).orElse(Set.of())));
        } finally {
            drawing.unlock();
        }
    }
}
