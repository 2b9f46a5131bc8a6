package org.sala.web.reader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionSketch;
import org.sala.publishing.site.Links;
import org.sala.publishing.site.WholeSite;
import org.sala.values.Audience;
import org.sala.values.Ids;

/**
 * Keeps files that were made on demand, as many as fit. A file belongs to the very content it was drawn from: after a take-down
 * there is other content, so nothing old is ever found here. What does not exist is not kept.
 */
@ApplicationScoped
class RenderedPages {

    private static final long BYTES = 64L * 1024 * 1024;

    private record Key(UUID content, String path, Links links) {
    }

    private final WholeSite site;
    private final EnoughToDraw enough;
    private final Cache<EditionContent, UUID> identities = Caffeine.newBuilder().weakKeys().build();
    private final Cache<Key, Rendered> pages = Caffeine.newBuilder().maximumWeight(BYTES)
            .weigher((Key key, Rendered page) -> page.bytes().length).build();

    RenderedPages(WholeSite site, EnoughToDraw enough) {
        this.site = site;
        this.enough = enough;
    }

    /** Whether the content has a file there; a sketch of it is enough to say so. */
    private boolean has(EditionContent content, String path) {
        return site.file(content, Links.PLAIN, path).isPresent();
    }

    /** A file of a content that is whole, or of which it shows nothing but what a sketch has. */
    Optional<Rendered> file(EditionContent content, String path, Links links) {
        return kept(content, path, links, () -> drawn(content, path, links));
    }

    /** A file of a published edition for the open web. */
    Optional<Rendered> file(EditionSketch edition, String path, Links links) {
        return kept(edition.content(), path, links, () -> unkept(edition, Audience.PUBLIC, path, links));
    }

    /** The same of an edition for others, which nobody may keep. */
    Optional<Rendered> unkept(EditionSketch edition, Audience audience, String path, Links links) {
        return has(edition.content(), path) ? enough.of(edition, audience, path, content -> drawn(content, path, links)) : Optional.empty();
    }

    private Optional<Rendered> drawn(EditionContent content, String path, Links links) {
        return site.file(content, links, path).map(Rendered::of);
    }

    private Optional<Rendered> kept(EditionContent content, String path, Links links, Supplier<Optional<Rendered>> drawing) {
        Key key = new Key(identities.get(content, fresh -> Ids.next()), path, links);
        Rendered kept = pages.getIfPresent(key);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<Rendered> drawn = drawing.get();
        drawn.ifPresent(fresh -> pages.put(key, fresh));
        return drawn;
    }
}
