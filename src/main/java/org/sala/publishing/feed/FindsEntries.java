package org.sala.publishing.feed;

import java.util.Set;
import java.util.UUID;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionSketch;

/** Finds entries of an edition for its feed, and only what the readers of the edition may see. */
public interface FindsEntries {

    /** The entries in which the words are found. */
    Set<UUID> withWords(EditionSketch edition, String words);

    /** An entry of the edition with everything. */
    Entry whole(EditionSketch edition, UUID id);
}
