package org.sala.search;

import java.io.IOException;
import java.util.Collection;
import java.util.stream.DoubleStream;
import org.apache.lucene.index.Impacts;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The score no document can exceed with a query, from what Lucene keeps of thousands of documents at once. */
final class Ceiling {

    /** Sums of numbers with few digits are not exact. */
    private static final double ROUNDED = 1.0001;

    private final IndexSearcher searcher;

    Ceiling(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    double of(Query query) throws IOException {
        return switch (query) {
            case TermQuery term -> ROUNDED * Rank.weight(highest(term));
            case BoostQuery boosted -> boosted.getBoost() * of(boosted.getQuery());
            case DisjunctionMaxQuery best -> each(best.getDisjuncts()).max().orElse(0);
            case BooleanQuery all -> each(all.clauses().stream().map(BooleanClause::query).toList()).sum();
            case MatchNoDocsQuery none -> 0;
            default -> Double.MAX_VALUE;
        };
    }

    private DoubleStream each(Collection<Query> queries) throws IOException {
        DoubleStream.Builder ceilings = DoubleStream.builder();
        for (Query query : queries) {
            ceilings.add(of(query));
        }
        return ceilings.build();
    }

    /** The highest {@link Rank}. */
    private int highest(TermQuery query) throws IOException {
        int highest = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            TermsEnum term = Vocabulary.place(query, leaf);
            highest = term == null ? highest : Math.max(highest, highest(term.impacts(PostingsEnum.FREQS)));
        }
        return highest;
    }

    private static int highest(ImpactsEnum postings) throws IOException {
        int highest = 0;
        for (int document = 0, last = 0; last != DocIdSetIterator.NO_MORE_DOCS; document = last + 1) {
            postings.advanceShallow(document);
            Impacts impacts = postings.getImpacts();
            int level = impacts.numLevels() - 1;
            var ranks = impacts.getImpacts(level);
            highest = Math.max(highest, ranks.freqs[ranks.size - 1]);
            last = impacts.getDocIdUpTo(level);
        }
        return highest;
    }
}
