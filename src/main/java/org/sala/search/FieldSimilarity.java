package org.sala.search;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Ranks by the fields a word stands in. Where Lucene keeps how often a word comes in a document, this index keeps its
 * {@link Rank}, so Lucene can pass over whole blocks of entries that have it in weak fields only.
 */
final class FieldSimilarity extends Similarity {

    @Override
    public long computeNorm(FieldInvertState state) {
        return 1;
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return new SimScorer() {
            @Override
            public float score(float frequency, long norm) {
                return boost * Rank.weight((int) frequency);
            }

            @Override
            public BulkSimScorer asBulkSimScorer() {
                return (size, frequencies, norms, scores) -> {
                    for (int place = 0; place < size; place++) {
                        scores[place] = boost * Rank.weight((int) frequencies[place]);
                    }
                };
            }
        };
    }
}
