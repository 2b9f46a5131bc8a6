package org.sala.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sala.editions.EditionContent.Entry;

/** An index as one content sees it: its entries by document, null where it has one no more. */
final class View {

    private final EditionIndex index;
    private final Entry[] entries;
    private final boolean all;
    private volatile Map<UUID, Integer> documents;

    View(EditionIndex index, Entry[] entries) {
        this.index = index;
        this.entries = entries;
        this.all = Arrays.stream(entries).allMatch(Objects::nonNull);
    }

    EditionIndex index() {
        return index;
    }

    Entry[] entries() {
        return entries;
    }

    /** Whether everything in the index is still there. */
    boolean all() {
        return all;
    }

    /** The document of an entry that is there. */
    int document(UUID id) {
        Map<UUID, Integer> known = documents;
        if (known == null) {
            known = HashMap.newHashMap(entries.length);
            for (int document = 0; document < entries.length; document++) {
                if (entries[document] != null) {
                    known.put(entries[document].id(), document);
                }
            }
            documents = known;
        }
        return known.get(id);
    }
}
