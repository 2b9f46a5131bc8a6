package org.sala.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.BytesRef;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EntryJson;

/**
 * The open index of an edition. It may know entries that were taken down since; whoever asks says which entries there
 * are. Several threads may ask at once; who asks holds it open meanwhile.
 */
final class EditionIndex implements AutoCloseable {

    /** Below this part of the best score an entry with only some of the words is not worth showing. */
    private static final float WORTH_SHOWING = 0.45f;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private EditionIndex(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setSimilarity(new FieldSimilarity());
        this.searcher.setQueryCache(null);
    }

    /** What was found: documents with reasons, and whether they have only a part of the question. */
    record Result(List<Match> matches, boolean partial) {
    }

    record Match(int document, Set<Reason> why) {
    }

    /** Opens what is there; throws when it is damaged or of another version. */
    static EditionIndex open(Directory directory) throws IOException {
        if (directory instanceof MMapDirectory mapped) {
            // What is read through the map stays in the memory of the process; the whole index need not.
            try (Directory plain = new NIOFSDirectory(mapped.getDirectory()); DirectoryReader reader = DirectoryReader.open(plain)) {
                check(reader);
            }
        }
        DirectoryReader reader = DirectoryReader.open(directory);
        try {
            if (!(directory instanceof MMapDirectory)) {
                check(reader);
            }
            return new EditionIndex(reader);
        } catch (IOException | RuntimeException unusable) {
            reader.close();
            throw unusable;
        }
    }

    private static void check(DirectoryReader reader) throws IOException {
        if (!IndexWriting.VERSION.equals(reader.getIndexCommit().getUserData().get("version"))) {
            throw new IOException("The index is of another version");
        }
        for (LeafReaderContext leaf : reader.leaves()) {
            leaf.reader().checkIntegrity();
        }
    }

    /** The entries of a content by document, null for those it has no more; empty when it has others than the index. */
    Entry[] entries(EditionContent content) throws IOException {
        EntryTerms terms = new EntryTerms(new EntryText(content));
        Map<BytesRef, Entry> prints = HashMap.newHashMap(content.entries().size());
        content.entries().forEach(entry -> prints.put(IndexWriting.print(entry.id(), terms.fingerprint(entry)), entry));
        return byDocument(prints, IndexWriting.PRINT_LENGTH);
    }

    /** The same for an index that is known to be of this edition. */
    Entry[] entriesById(EditionContent content) throws IOException {
        Map<BytesRef, Entry> ids = HashMap.newHashMap(content.entries().size());
        content.entries().forEach(entry -> ids.put(IndexWriting.id(entry.id()), entry));
        return byDocument(ids, IndexWriting.ID_LENGTH);
    }

    /** What the index was made of, in the words of who had it made. */
    String stamp() throws IOException {
        return reader.getIndexCommit().getUserData().getOrDefault("stamp", "");
    }

    /** The entry of a document as it was when the index was made. */
    Entry entry(int document) throws IOException {
        BytesRef json = reader.storedFields().document(document).getBinaryValue(IndexWriting.ENTRY);
        return EntryJson.read(Arrays.copyOfRange(json.bytes, json.offset, json.offset + json.length));
    }

    private Entry[] byDocument(Map<BytesRef, Entry> prints, int length) throws IOException {
        Entry[] entries = new Entry[reader.maxDoc()];
        int found = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            BinaryDocValues values = leaf.reader().getBinaryDocValues(IndexWriting.PRINT);
            while (values.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
                BytesRef print = values.binaryValue();
                Entry entry = prints.get(new BytesRef(print.bytes, print.offset, length));
                entries[leaf.docBase + values.docID()] = entry;
                found += entry == null ? 0 : 1;
            }
        }
        return found == prints.size() ? entries : new Entry[0];
    }

    /** The best documents among those allowed. Near matches are looked for where the exact ones are too few. */
    Result search(Question question, IntPredicate allowed, boolean all, int limit) throws IOException {
        Vocabulary vocabulary = new Vocabulary(searcher);
        List<Query> exact = queries(question.units(), vocabulary, false);
        Wholes names = new Wholes(question.words(), vocabulary);
        List<Query> whole = names.all();
        ScoreDoc[] documents = new Best(searcher, limit).of(just(exact, whole), query -> among(query, allowed, all));
        if (documents.length >= limit) {
            return result(documents, exact, whole);
        }
        List<Query> near = queries(question.units(), vocabulary, true);
        List<Query> wholes = names.parts(documents.length == 0);
        Query nearly = anyOf(together(List.of(every(near), new BoostQuery(every(exact), Matches.UNLIKELY)), wholes));
        documents = top(among(nearly, allowed, all), limit);
        return documents.length > 0 ? result(documents, near, wholes) : parts(question, vocabulary, allowed, all, limit);
    }

    /** What has all the words as they were typed, or is called so as a whole, or both. */
    private static List<Query> just(List<Query> exact, List<Query> whole) {
        return whole.isEmpty() ? List.of(every(exact)) : List.of(every(together(whole, exact)), anyOf(whole), every(exact));
    }

    private Result parts(Question question, Vocabulary vocabulary, IntPredicate allowed, boolean all, int limit) throws IOException {
        List<Query> parts = queries(question.units().stream().flatMap(Unit::parts).toList(), vocabulary, true);
        return result(top(among(anyOf(parts), allowed, all), limit), parts, List.of());
    }

    /** With reasons. Documents that have only some of the words are left out when they are much worse than the best. */
    private Result result(ScoreDoc[] documents, List<Query> units, List<Query> wholes) throws IOException {
        int[] inOrder = Arrays.stream(documents).mapToInt(document -> document.doc).sorted().toArray();
        Map<Integer, Why.Explained> why = new Why(reader, inOrder).of(units, wholes);
        float least = documents.length == 0 ? 0 : documents[0].score * WORTH_SHOWING;
        return new Result(Arrays.stream(documents).filter(one -> why.get(one.doc).whole() || one.score >= least)
                .map(one -> new Match(one.doc, why.get(one.doc).reasons())).toList(), why.values().stream().noneMatch(Why.Explained::whole));
    }

    private static List<Query> together(List<Query> first, List<Query> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private List<Query> queries(List<Unit> units, Vocabulary vocabulary, boolean near) throws IOException {
        List<Query> queries = new ArrayList<>();
        for (Unit unit : units) {
            queries.add(near ? unit.near(vocabulary) : unit.exact(vocabulary));
        }
        return queries;
    }

    private static Query every(List<Query> queries) {
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        BooleanQuery.Builder every = new BooleanQuery.Builder();
        queries.forEach(query -> every.add(query, Occur.MUST));
        return every.build();
    }

    private static Query anyOf(List<Query> queries) {
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private static Query among(Query query, IntPredicate allowed, boolean all) {
        return all ? query : new BooleanQuery.Builder().add(query, Occur.MUST).add(new Allowed(allowed), Occur.FILTER).build();
    }

    private ScoreDoc[] top(Query query, int limit) throws IOException {
        return searcher.search(query, new TopScoreDocCollectorManager(limit, limit)).scoreDocs;
    }

    IndexReader reader() {
        return reader;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
