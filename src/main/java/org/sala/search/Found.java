package org.sala.search;

import java.util.List;
import java.util.Set;
import org.sala.editions.EditionContent.Entry;

/**
 * What a search found, best first.
 *
 * @param more    whether there is more than was asked for
 * @param partial whether nothing has all that was typed, so these have a part of it
 */
public record Found(List<Hit> hits, boolean more, boolean partial) {

    static final Found NOTHING = new Found(List.of(), false, false);

    /** An entry and why it was found, the strongest reason of each word; no reasons where nothing was typed. */
    public record Hit(Entry entry, Set<Reason> why) {
    }
}
