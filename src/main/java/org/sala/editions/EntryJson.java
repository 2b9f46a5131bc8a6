package org.sala.editions;

import org.sala.editions.EditionContent.Entry;

/** One frozen entry as JSON (UTF-8), for an index that hands out what it found without the rest of the edition. */
public final class EntryJson {

    private EntryJson() {
    }

    public static byte[] write(Entry entry) {
        return EditionJson.writeEntry(entry);
    }

    public static Entry read(byte[] json) {
        return EditionJson.readEntry(json);
    }
}
