package org.sala.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.FilterScorable;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Finds the documents with the highest scores; of equal ones the first. Passes over blocks in which none can be. */
final class Best {

    private static final Comparator<ScoreDoc> BEST_FIRST = Comparator.<ScoreDoc>comparingDouble(one -> -one.score)
            .thenComparingInt(one -> one.doc);

    private final IndexSearcher searcher;
    private final Ceiling ceiling;
    private final int limit;

    Best(IndexSearcher searcher, int limit) {
        this.searcher = searcher;
        this.ceiling = new Ceiling(searcher);
        this.limit = limit;
    }

    /**
     * The best of several queries; a document counts with the highest of its scores. The most promising query comes first:
     * mostly it finds enough with scores that the others cannot reach, and then they are not asked.
     */
    ScoreDoc[] of(List<Query> queries, UnaryOperator<Query> narrowed) throws IOException {
        ScoreDoc[] best = new ScoreDoc[0];
        for (Query query : queries) {
            float least = best.length < limit ? 0 : best[limit - 1].score;
            if (least == 0) {
                best = merged(best, searcher.search(narrowed.apply(query), new TopScoreDocCollectorManager(limit, limit)).scoreDocs);
            } else if (ceiling.of(query) >= least) {
                best = merged(best, searcher.search(narrowed.apply(query), new AtLeast(least)).scoreDocs);
            }
        }
        return best;
    }

    private ScoreDoc[] merged(ScoreDoc[] some, ScoreDoc[] others) {
        Set<Integer> met = new HashSet<>();
        return some.length == 0 ? others : Stream.of(some, others).flatMap(Stream::of).sorted(BEST_FIRST)
                .filter(one -> met.add(one.doc)).limit(limit).toArray(ScoreDoc[]::new);
    }

    /** Leaves out what has less than a score that is known to be too small. */
    private final class AtLeast implements CollectorManager<AtLeast.Collecting, TopDocs> {

        private final TopScoreDocCollectorManager manager = new TopScoreDocCollectorManager(limit, limit);
        private final float least;

        AtLeast(float least) {
            this.least = least;
        }

        @Override
        public Collecting newCollector() {
            return new Collecting(manager.newCollector());
        }

        @Override
        public TopDocs reduce(java.util.Collection<Collecting> collecting) throws IOException {
            return manager.reduce(collecting.stream().map(Collecting::collector).toList());
        }

        private final class Collecting extends FilterCollector {

            Collecting(TopScoreDocCollector collector) {
                super(collector);
            }

            TopScoreDocCollector collector() {
                return (TopScoreDocCollector) in;
            }

            @Override
            public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
                return new FilterLeafCollector(super.getLeafCollector(leaf)) {
                    @Override
                    public void setScorer(Scorable scorer) throws IOException {
                        super.setScorer(new Floor(scorer));
                        scorer.setMinCompetitiveScore(least);
                    }
                };
            }
        }

        private final class Floor extends FilterScorable {

            Floor(Scorable scorer) {
                super(scorer);
            }

            @Override
            public void setMinCompetitiveScore(float score) throws IOException {
                in.setMinCompetitiveScore(Math.max(least, score));
            }
        }
    }
}
