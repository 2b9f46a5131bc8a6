package org.sala.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.sala.editions.EditionContent;

/** Everything that is in the index the server would make of a content: its terms, what it stores, and its bare bytes. */
public final class IndexedWords {

    private IndexedWords() {
    }

    public static Set<String> of(EditionContent content) throws IOException {
        Set<String> words = new TreeSet<>();
        try (Directory directory = new ByteBuffersDirectory()) {
            IndexWriting.write(new Holdings.InMemory(content), directory);
            for (String file : directory.listAll()) {
                try (IndexInput input = directory.openInput(file, IOContext.DEFAULT)) {
                    byte[] bytes = new byte[(int) input.length()];
                    input.readBytes(bytes, 0, bytes.length);
                    words.add(new String(bytes, StandardCharsets.ISO_8859_1));
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    read(leaf, words);
                }
            }
        }
        return words;
    }

    private static void read(LeafReaderContext leaf, Set<String> words) throws IOException {
        for (FieldInfo field : leaf.reader().getFieldInfos()) {
            Terms terms = leaf.reader().terms(field.name);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                while (each.next() != null) {
                    words.add(each.term().utf8ToString());
                }
            }
        }
        for (int document = 0; document < leaf.reader().maxDoc(); document++) {
            leaf.reader().storedFields().document(document).forEach(field -> words.add(field.name() + " " + stored(field)));
        }
    }

    /** Lucene would tell bytes as numbers, in which no word is found. */
    private static String stored(IndexableField field) {
        return field.binaryValue() == null ? field.stringValue() : field.binaryValue().utf8ToString();
    }
}
