package org.sala.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** The ways one unit of a query may match, each with how good it is; the best that does counts. */
final class Matches {

    static final float EXACT = 1;
    static final float FOLDED = 0.95f;
    /** Two words beside each other, as in the text. */
    static final float JOINED = 2;
    static final float PAIRS = 1;
    static final float CUT = 0.8f;
    static final float BEGINNING = 0.75f;
    static final float ERROR = 0.55f;
    static final float UNLIKELY = 0.25f;
    /** A text that was typed as a whole says more than its words here and there. */
    static final float WHOLE = 2;

    private final Vocabulary vocabulary;
    private final List<Query> ways = new ArrayList<>();

    Matches(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Matches term(String term, float quality) throws IOException {
        if (vocabulary.entriesWith(term) > 0) {
            ways.add(boosted(vocabulary.query(term), quality));
        }
        return this;
    }

    Matches anyOf(Collection<String> terms, float quality) throws IOException {
        for (String term : terms) {
            term(term, quality);
        }
        return this;
    }

    /** All of them; together they count as much as one. */
    Matches allOf(Collection<String> terms, float quality) throws IOException {
        if (terms.size() == 1) {
            return anyOf(terms, quality);
        }
        if (!terms.isEmpty()) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            for (String term : terms) {
                all.add(vocabulary.query(term), Occur.MUST);
            }
            ways.add(boosted(all.build(), quality / terms.size()));
        }
        return this;
    }

    Matches query(Query query, float quality) {
        ways.add(boosted(query, quality));
        return this;
    }

    Query best(float worth) {
        Query best = ways.isEmpty() ? new MatchNoDocsQuery() : ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, 0);
        return boosted(best, worth);
    }

    private static Query boosted(Query query, float boost) {
        return boost == 1 ? query : new BoostQuery(query, boost);
    }

    /** What a unit is worth beside others: rare words say more than those that are everywhere. */
    static float worth(float rarity) {
        return 0.15f + 0.85f * rarity;
    }
}
