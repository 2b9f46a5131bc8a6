package org.sala.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Entry;

/**
 * The open index of an edition. It may know entries that were taken down since; whoever asks says which entries there
 * are. Several threads may ask at once; who asks holds it open meanwhile.
 */
final class EditionIndex implements AutoCloseable {

    /** Below this part of the best score an entry with only some of the words is not worth showing. */
    private static final float WORTH_SHOWING = 0.45f;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Vocabulary vocabulary;

    private EditionIndex(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setSimilarity(new FieldSimilarity());
        this.searcher.setQueryCache(null);
        this.vocabulary = new Vocabulary(reader);
    }

    /** What was found: documents with reasons, and whether they have only a part of the question. */
    record Result(List<Match> matches, boolean partial) {
    }

    record Match(int document, Set<Reason> why) {
    }

    /** Opens what is there; throws when it is damaged or of another version. */
    static EditionIndex open(Directory directory) throws IOException {
        DirectoryReader reader = DirectoryReader.open(directory);
        try {
            if (!IndexWriting.VERSION.equals(reader.getIndexCommit().getUserData().get("version"))) {
                throw new IOException("The index is of another version");
            }
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return new EditionIndex(reader);
        } catch (IOException | RuntimeException unusable) {
            reader.close();
            throw unusable;
        }
    }

    /** The entries of a content by document, null for those it has no more; empty when it has others than the index. */
    Entry[] entries(EditionContent content) throws IOException {
        EntryTerms terms = new EntryTerms(new EntryText(content));
        Map<BytesRef, Entry> prints = HashMap.newHashMap(content.entries().size());
        content.entries().forEach(entry -> prints.put(IndexWriting.print(entry.id(), terms.fingerprint(entry)), entry));
        Entry[] entries = new Entry[reader.maxDoc()];
        int found = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            BinaryDocValues values = leaf.reader().getBinaryDocValues(IndexWriting.PRINT);
            while (values.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
                Entry entry = prints.get(values.binaryValue());
                entries[leaf.docBase + values.docID()] = entry;
                found += entry == null ? 0 : 1;
            }
        }
        return found == prints.size() ? entries : new Entry[0];
    }

    /** The best documents among those allowed. Near matches are looked for where the exact ones are too few. */
    Result search(Question question, IntPredicate allowed, boolean all, int limit) throws IOException {
        List<Query> exact = queries(question.units(), false);
        ScoreDoc[] documents = top(together(exact, Occur.MUST, allowed, all), limit);
        if (documents.length >= limit) {
            return new Result(matches(documents, exact), false);
        }
        List<Query> near = queries(question.units(), true);
        documents = top(together(near, Occur.MUST, allowed, all), limit);
        if (documents.length > 0) {
            return new Result(matches(documents, near), false);
        }
        List<Query> parts = queries(question.units().stream().flatMap(Unit::parts).toList(), true);
        documents = top(together(parts, Occur.SHOULD, allowed, all), limit);
        float best = documents.length == 0 ? 0 : documents[0].score;
        return new Result(matches(Arrays.stream(documents).filter(one -> one.score >= best * WORTH_SHOWING)
                .toArray(ScoreDoc[]::new), parts), true);
    }

    private List<Query> queries(List<Unit> units, boolean near) throws IOException {
        List<Query> queries = new ArrayList<>();
        for (Unit unit : units) {
            queries.add(near ? unit.near(vocabulary) : unit.exact(vocabulary));
        }
        return queries;
    }

    private static Query together(List<Query> queries, Occur occur, IntPredicate allowed, boolean all) {
        BooleanQuery.Builder together = new BooleanQuery.Builder();
        queries.forEach(query -> together.add(query, occur));
        if (occur == Occur.SHOULD) {
            together.setMinimumNumberShouldMatch(1);
        }
        return all ? together.build() : together.add(new Allowed(allowed), Occur.FILTER).build();
    }

    private ScoreDoc[] top(Query query, int limit) throws IOException {
        return searcher.search(query, new TopScoreDocCollectorManager(limit, limit)).scoreDocs;
    }

    /** The strongest field in which each unit stands in a document is a reason. */
    private List<Match> matches(ScoreDoc[] documents, List<Query> units) throws IOException {
        int[] inOrder = Arrays.stream(documents).mapToInt(document -> document.doc).sorted().toArray();
        Map<Integer, Set<Reason>> why = new HashMap<>();
        for (Query unit : units) {
            int[] fields = new int[inOrder.length];
            for (Term term : terms(unit)) {
                collect(term, inOrder, fields);
            }
            for (int place = 0; place < inOrder.length; place++) {
                Set<Reason> reasons = why.computeIfAbsent(inOrder[place], none -> EnumSet.noneOf(Reason.class));
                if (fields[place] != 0) {
                    reasons.add(Field.strongest(fields[place]).reason());
                }
            }
        }
        return Arrays.stream(documents).map(document -> new Match(document.doc, why.get(document.doc))).toList();
    }

    private static Set<Term> terms(Query query) {
        Set<Term> terms = new java.util.HashSet<>();
        query.visit(QueryVisitor.termCollector(terms));
        return terms;
    }

    private void collect(Term term, int[] documents, int[] fields) throws IOException {
        LeafReader leaf = reader.leaves().isEmpty() ? null : reader.leaves().getFirst().reader();
        PostingsEnum postings = leaf == null ? null : leaf.postings(term, PostingsEnum.FREQS);
        for (int place = 0; postings != null && place < documents.length; place++) {
            int at = postings.docID() < documents[place] ? postings.advance(documents[place]) : postings.docID();
            if (at == documents[place]) {
                fields[place] |= Rank.fields(postings.freq());
            }
        }
    }

    IndexReader reader() {
        return reader;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
