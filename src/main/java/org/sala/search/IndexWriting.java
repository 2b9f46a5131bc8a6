package org.sala.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EntryJson;

/**
 * Writes the index of an edition. Entries that are made for people who were trafficked come first, the others in reading
 * order, so that what is found with equal right stands in that order. Each entry is kept beside its terms as its readers may
 * see it, so that what was found can be shown without reading the whole edition.
 */
final class IndexWriting {

    static final String VERSION = "2";
    static final String PRINT = "print";
    static final String ENTRY = "entry";
    static final int ID_LENGTH = 2 * Long.BYTES;
    static final int PRINT_LENGTH = ID_LENGTH + Long.BYTES;

    private static final int BATCH = 500;
    private static final double BUFFER_MEGABYTES = 24;
    private static final FieldType TERMS = new FieldType();

    static {
        TERMS.setTokenized(true);
        TERMS.setOmitNorms(true);
        TERMS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        TERMS.freeze();
    }

    private IndexWriting() {
    }

    static void write(Holdings holdings, Directory directory) throws IOException {
        EntryTerms terms = new EntryTerms(new EntryText(holdings.content()));
        IndexWriterConfig config = new IndexWriterConfig(null).setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(new LogDocMergePolicy()).setMergeScheduler(new org.apache.lucene.index.SerialMergeScheduler())
                .setSimilarity(new FieldSimilarity()).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            add(holdings.whole(), Entry::traffickingSpecific, terms, writer);
            add(holdings.whole(), entry -> !entry.traffickingSpecific(), terms, writer);
            writer.forceMerge(1);
            writer.setLiveCommitData(Map.of("version", VERSION, "stamp", holdings.stamp()).entrySet());
            writer.commit();
        }
    }

    /** In batches, for nobody may be able to hold all entries at once. */
    private static void add(AllEntries entries, Predicate<Entry> which, EntryTerms terms, IndexWriter writer) throws IOException {
        List<Entry> batch = new ArrayList<>(BATCH);
        try {
            entries.each(entry -> {
                if (which.test(entry)) {
                    batch.add(entry);
                }
                if (batch.size() == BATCH) {
                    add(batch, terms, writer);
                }
            });
            add(batch, terms, writer);
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
    }

    private static void add(List<Entry> batch, EntryTerms terms, IndexWriter writer) {
        // Cutting texts into words takes the time; all processors do it, and one keeps the order.
        List<Document> documents = batch.parallelStream().map(entry -> document(entry, terms)).toList();
        try {
            for (Document document : documents) {
                writer.addDocument(document);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        batch.clear();
    }

    private static Document document(Entry entry, EntryTerms terms) {
        Document document = new Document();
        document.add(new Field(Vocabulary.FIELD, new Ranked(terms.of(entry)), TERMS));
        document.add(new BinaryDocValuesField(PRINT, print(entry.id(), terms.fingerprint(entry))));
        document.add(new StoredField(ENTRY, EntryJson.write(entry)));
        return document;
    }

    /** How a print begins. */
    static BytesRef id(UUID id) {
        return new BytesRef(print(id, 0).bytes, 0, ID_LENGTH);
    }

    static BytesRef print(UUID id, long fingerprint) {
        return new BytesRef(ByteBuffer.allocate(PRINT_LENGTH).putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits()).putLong(fingerprint).array());
    }

    /** Hands terms to Lucene, with their ranks in the place of frequencies. */
    private static final class Ranked extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final Iterator<Map.Entry<String, Integer>> terms;

        Ranked(Map<String, Integer> terms) {
            this.terms = terms.entrySet().iterator();
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!terms.hasNext()) {
                return false;
            }
            Map.Entry<String, Integer> next = terms.next();
            term.append(next.getKey());
            frequency.setTermFrequency(next.getValue());
            return true;
        }
    }
}
