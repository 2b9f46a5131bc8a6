package org.sala.search;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Finds why documents match: of each unit of a question, the strongest field it stands in. The ranks tell. */
final class Why {

    private final DirectoryReader reader;
    private final int[] documents;

    /** {@code documents} in their order. */
    Why(DirectoryReader reader, int[] documents) {
        this.reader = reader;
        this.documents = documents;
    }

    Map<Integer, Set<Reason>> of(Iterable<Query> units) throws IOException {
        Map<Integer, Set<Reason>> why = new HashMap<>();
        for (int document : documents) {
            why.put(document, EnumSet.noneOf(Reason.class));
        }
        for (Query unit : units) {
            int[] fields = fields(unit);
            for (int place = 0; place < documents.length; place++) {
                if (fields[place] != 0) {
                    why.get(documents[place]).add(Field.strongest(fields[place]).reason());
                }
            }
        }
        return why;
    }

    /** The fields by which each document matches, none where it does not. */
    private int[] fields(Query query) throws IOException {
        return switch (query) {
            case TermQuery term -> fields(term.getTerm());
            case BoostQuery boosted -> fields(boosted.getQuery());
            case DisjunctionMaxQuery best -> merged(best.getDisjuncts(), false);
            case BooleanQuery all -> merged(all.clauses().stream().map(BooleanClause::query).toList(), true);
            default -> new int[documents.length];
        };
    }

    private int[] merged(Iterable<Query> queries, boolean all) throws IOException {
        int[] merged = new int[documents.length];
        int[] missing = new int[documents.length];
        for (Query query : queries) {
            int[] fields = fields(query);
            for (int place = 0; place < documents.length; place++) {
                merged[place] |= fields[place];
                missing[place] += fields[place] == 0 ? 1 : 0;
            }
        }
        for (int place = 0; all && place < documents.length; place++) {
            merged[place] = missing[place] > 0 ? 0 : merged[place];
        }
        return merged;
    }

    private int[] fields(Term term) throws IOException {
        int[] fields = new int[documents.length];
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.FREQS);
            for (int place = 0; postings != null && place < documents.length; place++) {
                int wanted = documents[place] - leaf.docBase;
                int at = postings.docID() < wanted ? postings.advance(wanted) : postings.docID();
                if (at == wanted) {
                    fields[place] = Rank.fields(postings.freq());
                }
            }
        }
        return fields;
    }
}
