package org.sala.publishing.site;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sala.editions.Edition;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionSketch;
import org.sala.editions.PublishedContent;
import org.sala.publishing.Publication.Status;
import org.sala.values.Audience;

/** Keeps the first page of each language true: booklets are ready after the site, and the first page offers them. */
@ApplicationScoped
class FirstPages {

    private final WholeSite site;
    private final PublishedContent content;
    private final OfferedBooklets booklets;
    private final Event<SiteMade> made;

    FirstPages(WholeSite site, PublishedContent content, OfferedBooklets booklets, Event<SiteMade> made) {
        this.site = site;
        this.content = content;
        this.booklets = booklets;
        this.made = made;
    }

    /** Mends what a process that was killed meanwhile has left. */
    void offerBooklets() {
        List<PublishedSite> stored = QuarkusTransaction.requiringNew().call(() -> PublishedSite.list("status", Status.DONE));
        stored.forEach(site -> offerBooklets(site.editionId));
    }

    /** Makes the first pages of a stored site again when they do not offer the booklets there are. */
    void offerBooklets(UUID editionId) {
        QuarkusTransaction.requiringNew().run(() -> PublishedSite.done(editionId).ifPresent(site -> {
            PublishedSite.getEntityManager().refresh(site, LockModeType.PESSIMISTIC_WRITE);
            if (site.status == Status.DONE) {
                renew(site);
            }
        }));
    }

    private void renew(PublishedSite stored) {
        Links links = booklets.links(stored.editionId);
        String codes = OfferedBooklets.codes(links);
        if (codes.equals(stored.booklets)) {
            return;
        }
        SitePart before = SitePart.findById(stored.catalogId);
        if (before == null) {
            return; // Of an edition that is not out any more: its parts are removed.
        }
        SiteShelf shelf = new SiteShelf(stored, SiteCatalog.of(before.bytes));
        EditionSketch sketch = content.sketch(Edition.<Edition>findById(stored.editionId), Audience.PUBLIC);
        shelf.put(firstPages(content.filled(sketch, Set.of()), links));
        stored.catalogId = shelf.close();
        stored.booklets = codes;
        before.delete();
        made.fire(new SiteMade(stored.editionId));
    }

    private List<PackedFile> firstPages(EditionContent edition, Links links) {
        List<PackedFile> pages = new ArrayList<>();
        edition.masthead().languages().forEach(language -> site.file(edition, links, new SitePage.Start(language).path())
                .map(Packing::pack).ifPresent(pages::add));
        return pages;
    }
}
