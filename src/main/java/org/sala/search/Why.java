package org.sala.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
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

    /** The reasons, and whether the document has every unit. */
    record Explained(Set<Reason> reasons, boolean whole) {
    }

    /** {@code others} may add reasons, but a document need not have them. */
    Map<Integer, Explained> of(List<Query> units, List<Query> others) throws IOException {
        List<EnumSet<Reason>> reasons = new ArrayList<>();
        boolean[] whole = new boolean[documents.length];
        for (int place = 0; place < documents.length; place++) {
            reasons.add(EnumSet.noneOf(Reason.class));
            whole[place] = true;
        }
        for (int number = 0; number < units.size() + others.size(); number++) {
            boolean needed = number < units.size();
            int[] fields = fields(needed ? units.get(number) : others.get(number - units.size()));
            for (int place = 0; place < documents.length; place++) {
                if (fields[place] != 0) {
                    reasons.get(place).add(Field.strongest(fields[place]).reason());
                } else {
                    whole[place] &= !needed;
                }
            }
        }
        Map<Integer, Explained> explained = new HashMap<>();
        for (int place = 0; place < documents.length; place++) {
            explained.put(documents[place], new Explained(reasons.get(place), whole[place]));
        }
        return explained;
    }

    /** The fields by which each document matches, none where it does not. */
    private int[] fields(Query query) throws IOException {
        return switch (query) {
            case TermQuery term -> postings(term);
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

    private int[] postings(TermQuery query) throws IOException {
        int[] fields = new int[documents.length];
        for (LeafReaderContext leaf : reader.leaves()) {
            TermsEnum term = Vocabulary.place(query, leaf);
            PostingsEnum postings = term == null ? null : term.postings(null, PostingsEnum.FREQS);
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
