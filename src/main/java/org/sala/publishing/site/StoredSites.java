package org.sala.publishing.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sala.editions.PublishedContent;

/**
 * Reads what was made once: the files of sites that are whole. A site is named by its catalog; it never changes, another
 * state of the directory has another catalog or none.
 */
@ApplicationScoped
public class StoredSites {

    private final PublishedContent published;
    private final Cache<UUID, SiteCatalog> catalogs = Caffeine.newBuilder().maximumSize(8).softValues().build();

    StoredSites(PublishedContent published) {
        this.published = published;
    }

    /** The site readers of a directory get at this moment; empty while it is not made, also right after a take-down. */
    @Transactional
    public Optional<UUID> current(String slug) {
        return published.edition(slug).flatMap(edition -> PublishedSite.done(edition.id)).map(site -> site.catalogId);
    }

    /** Whether the site has a file at a path. */
    @Transactional
    public boolean has(UUID site, String path) {
        return catalog(site).flatMap(catalog -> catalog.at(path)).isPresent();
    }

    /** With which others the file at a path is stored; empty when the site has none there, or is gone by now. */
    @Transactional
    public Optional<UUID> partOf(UUID site, String path) {
        return catalog(site).flatMap(catalog -> catalog.at(path)).map(SiteCatalog.Place::part);
    }

    /** The files that are stored together; none when the site is gone by now. */
    @Transactional
    public List<PackedFile> filesIn(UUID site, UUID part) {
        return catalog(site).map(catalog -> cut(catalog, part)).orElse(List.of());
    }

    private static List<PackedFile> cut(SiteCatalog catalog, UUID part) {
        return SitePart.read(part).map(bytes -> catalog.inPart(part).stream().map(place -> place.cut(bytes)).toList()).orElse(List.of());
    }

    /** The site of an edition, when it is whole and nothing was taken down since. */
    @Transactional
    public Optional<UUID> ofEdition(UUID editionId) {
        return PublishedSite.done(editionId).map(site -> site.catalogId);
    }

    /** Hands out every file, read part by part, so that a site of any size fits. */
    void each(UUID site, SiteContents.Taker taker) throws IOException {
        SiteCatalog catalog = QuarkusTransaction.requiringNew().call(() -> catalog(site)).orElseThrow(StoredSites::replaced);
        for (UUID part : catalog.parts()) {
            List<PackedFile> files = QuarkusTransaction.requiringNew().call(() -> cut(catalog, part));
            if (files.isEmpty() && !catalog.inPart(part).isEmpty()) {
                throw replaced();
            }
            for (PackedFile file : files) {
                taker.take(file);
            }
        }
    }

    private static IllegalStateException replaced() {
        return new IllegalStateException("The web directory was made anew while it was read; ask for it once more");
    }

    private Optional<SiteCatalog> catalog(UUID id) {
        return Optional.ofNullable(catalogs.get(id, missing -> SitePart.read(missing).map(SiteCatalog::of).orElse(null)));
    }
}
