package org.sala.search;

import java.io.IOException;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionSketch;

/** What is searched: an edition that is in memory as a whole, or a sketch of one whose entries are read when they are found. */
interface Holdings {

    /** The entries there are, with all that choices ask for. */
    EditionContent content();

    /** The same entries with all their texts, to make an index of. */
    AllEntries whole();

    /** What an index says that was made of these; empty when none can be known by that. */
    String stamp();

    /** These entries by document of an index, null for those that are here no more; empty when the index is of others. */
    Entry[] in(EditionIndex index) throws IOException;

    /** What to show of the entry of a document. */
    Entry shown(EditionIndex index, int document, Entry held) throws IOException;

    record InMemory(EditionContent content) implements Holdings {

        @Override
        public AllEntries whole() {
            return content.entries()::forEach;
        }

        @Override
        public String stamp() {
            return "";
        }

        @Override
        public Entry[] in(EditionIndex index) throws IOException {
            return index.entries(content);
        }

        @Override
        public Entry shown(EditionIndex index, int document, Entry held) {
            return held;
        }
    }

    /** {@code whole} is asked only when there is no index yet. */
    record Sketched(EditionSketch sketch, AllEntries whole) implements Holdings {

        @Override
        public EditionContent content() {
            return sketch.content();
        }

        @Override
        public String stamp() {
            return sketch.stamp();
        }

        @Override
        public Entry[] in(EditionIndex index) throws IOException {
            return index.stamp().equals(sketch.stamp()) ? index.entriesById(sketch.content()) : new Entry[0];
        }

        @Override
        public Entry shown(EditionIndex index, int document, Entry held) throws IOException {
            return index.entry(document);
        }
    }
}
