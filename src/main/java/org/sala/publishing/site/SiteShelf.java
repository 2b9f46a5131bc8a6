package org.sala.publishing.site;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Stores packed files in parts of a size the database moves at a stroke: a row for each file took longer to write than
 * the files took to make. Writes as it fills, so that a site of any size is made in little memory.
 */
final class SiteShelf {

    private static final int PART_BYTES = 64 * 1024;

    private final UUID siteId;
    private final UUID claim;
    private final SiteCatalog catalog;
    private final List<PackedFile> open = new ArrayList<>();
    private long openBytes;

    /** Continues a catalog, or begins an empty one. */
    SiteShelf(PublishedSite site, SiteCatalog catalog) {
        this.siteId = site.id;
        this.claim = site.claimedBy;
        this.catalog = catalog;
    }

    /** Puts files in; whole parts are written in one transaction. */
    void put(List<PackedFile> files) {
        QuarkusTransaction.joiningExisting().run(() -> files.forEach(file -> {
            open.add(file);
            openBytes += file.bytes().length;
            if (openBytes >= PART_BYTES) {
                writePart();
            }
        }));
    }

    private void writePart() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) openBytes);
        open.forEach(file -> bytes.writeBytes(file.bytes()));
        SitePart part = new SitePart(siteId, claim, bytes.toByteArray());
        part.persist();
        int offset = 0;
        for (PackedFile file : open) {
            catalog.add(new SiteCatalog.Place(file.path(), file.contentType(), part.id, offset, file.bytes().length, file.packed(), file.tag()));
            offset += file.bytes().length;
        }
        open.clear();
        openBytes = 0;
    }

    /** Writes what is left and the catalog; answers the part that holds it. */
    UUID close() {
        return QuarkusTransaction.joiningExisting().call(() -> {
            if (!open.isEmpty()) {
                writePart();
            }
            SitePart part = new SitePart(siteId, claim, catalog.toBytes());
            part.persist();
            return part.id;
        });
    }
}
