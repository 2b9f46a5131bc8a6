package org.sala.publishing.site;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sala.editions.Edition;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionSketch;
import org.sala.editions.PublishedContent;
import org.sala.search.Search;
import org.sala.values.Audience;

/** Makes all files of a site, on all processors at once, and stores them while the next ones are made. */
@ApplicationScoped
class SitePress {

    /** Files made ahead of those that are stored: enough for all processors to be busy, few enough for little memory. */
    private static final int BATCH = 512;
    /** The index of fewer entries is made within seconds when it is asked for. */
    private static final int LARGE = 5000;

    private final WholeSite site;
    private final PublishedContent content;
    private final OfferedBooklets booklets;
    private final Search search;

    SitePress(WholeSite site, PublishedContent content, OfferedBooklets booklets, Search search) {
        this.site = site;
        this.content = content;
        this.booklets = booklets;
        this.search = search;
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
        try (ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<PackedFile>> ahead = begin(files, 0, workers);
            for (int from = 0; from < files.size(); from += BATCH) {
                List<Future<PackedFile>> now = ahead;
                ahead = begin(files, from + BATCH, workers);
                shelf.put(now.stream().map(SitePress::made).toList());
            }
        }
        if (edition.entries().size() >= LARGE) {
            prepareSearch(claimed.editionId);
        }
        return printed(shelf.close(), catalog, links);
    }

    /** So that whoever searches first need not wait for the index. Of an edition that was withdrawn meanwhile nobody asks for one. */
    private void prepareSearch(UUID editionId) {
        Optional<EditionSketch> sketch = QuarkusTransaction.requiringNew().call(() -> Edition.<Edition>findByIdOptional(editionId)
                .filter(edition -> edition.state == Edition.State.PUBLISHED).map(edition -> content.sketch(edition, Audience.PUBLIC)));
        sketch.ifPresent(known -> search.prepare(known, taker -> content.each(known, taker)));
    }

    /** File by file, for some take a thousand times as long as others. */
    private static List<Future<PackedFile>> begin(List<SiteFile> files, int from, ExecutorService workers) {
        return files.subList(Math.min(from, files.size()), Math.min(from + BATCH, files.size())).stream()
                .map(file -> workers.submit(() -> Packing.pack(file))).toList();
    }

    private static PackedFile made(Future<PackedFile> file) {
        try {
            return file.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("A file of the web directory could not be made", failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The making of the web directory was stopped", stopped);
        }
    }

    private static Printed printed(UUID catalogId, SiteCatalog catalog, Links links) {
        int pages = (int) catalog.all().stream().filter(place -> place.contentType().equals(SiteFile.HTML)).count();
        long size = catalog.all().stream().mapToLong(SiteCatalog.Place::length).sum();
        return new Printed(catalogId, pages, size, OfferedBooklets.codes(links));
    }
}
