package org.sala.web.reader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sala.editions.EditionContent;
import org.sala.publishing.site.ServedLinks;
import org.sala.publishing.site.Site;
import org.sala.publishing.site.SitePage;
import org.sala.values.Ids;
import org.sala.values.Language;

/**
 * Keeps pages that were drawn, as many as fit. A page belongs to the very content it was drawn from: after a take-down
 * there is other content, so nothing old is ever found here. What does not exist is not kept.
 */
@ApplicationScoped
class RenderedPages {

    private static final long BYTES = 64L * 1024 * 1024;

    private record Key(UUID content, SitePage page, Set<Language> booklets) {
    }

    private final Site site;
    private final Cache<EditionContent, UUID> identities = Caffeine.newBuilder().weakKeys().build();
    private final Cache<Key, Rendered> pages = Caffeine.newBuilder().maximumWeight(BYTES)
            .weigher((Key key, Rendered page) -> page.bytes().length).build();

    RenderedPages(Site site) {
        this.site = site;
    }

    Optional<Rendered> page(EditionContent content, SitePage page, ServedLinks links) {
        Key key = new Key(identities.get(content, fresh -> Ids.next()), page, links.booklets());
        Rendered kept = pages.getIfPresent(key);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<Rendered> drawn = site.render(content, page, links).map(Rendered::of);
        drawn.ifPresent(fresh -> pages.put(key, fresh));
        return drawn;
    }
}
