package org.sala.publishing.site;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.sala.editions.Edition;
import org.sala.editions.EditionContent;
import org.sala.editions.PublishedContent;
import org.sala.values.Audience;

/** Makes all files of a site, on all processors at once, and stores them while the next ones are made. */
@ApplicationScoped
class SitePress {

    /** Files made at a time: enough for all processors to be busy, few enough for little memory. */
    private static final int BATCH = 512;

    private final WholeSite site;
    private final PublishedContent content;
    private final OfferedBooklets booklets;

    SitePress(WholeSite site, PublishedContent content, OfferedBooklets booklets) {
        this.site = site;
        this.content = content;
        this.booklets = booklets;
    }

    /** What was stored of a site. */
    record Printed(UUID catalogId, int pages, long size, String booklets) {
    }

    Printed print(PublishedSite claimed) {
        EditionContent edition = QuarkusTransaction.requiringNew().call(() ->
                content.of(Edition.<Edition>findById(claimed.editionId), Audience.PUBLIC));
        Links links = booklets.links(claimed.editionId);
        SiteCatalog catalog = new SiteCatalog();
        SiteShelf shelf = new SiteShelf(claimed, catalog);
        List<SiteFile> files = site.files(edition, links);
        CompletableFuture<Void> stored = CompletableFuture.completedFuture(null);
        for (int from = 0; from < files.size(); from += BATCH) {
            List<PackedFile> packed = files.subList(from, Math.min(from + BATCH, files.size())).parallelStream().map(Packing::pack).toList();
            stored.join();
            stored = CompletableFuture.runAsync(() -> shelf.put(packed));
        }
        stored.join();
        return printed(shelf.close(), catalog, links);
    }

    private static Printed printed(UUID catalogId, SiteCatalog catalog, Links links) {
        int pages = (int) catalog.all().stream().filter(place -> place.contentType().equals(SiteFile.HTML)).count();
        long size = catalog.all().stream().mapToLong(SiteCatalog.Place::length).sum();
        return new Printed(catalogId, pages, size, OfferedBooklets.codes(links));
    }
}
