package org.sala.editions;

import java.time.Instant;
import java.util.UUID;

/**
 * A published edition without most of its texts, small enough to stay in memory: what stands around a page, and of each
 * entry what it is called, the numbers for anybody in need, and what sorts it into lists and choices. Enough to say that
 * nothing is at an address, and to choose among entries; an entry is never shown from it.
 *
 * @param content     the edition, its entries and chapters without the rest
 * @param document    the frozen content it was drawn from
 * @param publishedAt when that was published; a publishing that was undone may be followed by another of the same edition
 */
public record EditionSketch(EditionContent content, UUID document, Instant publishedAt) {

    /** The same for all sketches of the same frozen content, whatever was taken down since. */
    public String stamp() {
        return document + "@" + publishedAt;
    }
}
