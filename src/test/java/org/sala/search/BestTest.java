package org.sala.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sala.samples.ProvinceContent;

@Tag("plain")
class BestTest {

    private static final Offset<Float> ROUNDED = Offset.offset(0.01f);

    @ParameterizedTest
    @CsvSource({"shelter,=safehouse,1", "shelter,=safehouse,30", "help,=lawyer,1", "help,=lawyer,4", "help,=nothingofthiskind,5", "the,=pailang,3",
            "nothingofthiskind,=lawyer,3", "and,=hospital,2", "and,=hospital,60"})
    void whatSeveralLooksFindIsWhatOneWouldFind(String word, String name, int limit) throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            IndexWriting.write(new Holdings.InMemory(ProvinceContent.make()), directory);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setSimilarity(new FieldSimilarity());
                Vocabulary vocabulary = new Vocabulary(searcher);
                Query words = vocabulary.query(word);
                Query named = new BoostQuery(vocabulary.query(name), 2);
                Query both = new BooleanQuery.Builder().add(words, Occur.MUST).add(named, Occur.MUST).build();

                ScoreDoc[] found = new Best(searcher, limit).of(List.of(both, named, words), UnaryOperator.identity());

                ScoreDoc[] expected = searcher.search(new BooleanQuery.Builder().add(words, Occur.SHOULD).add(named, Occur.SHOULD).build(), limit).scoreDocs;
                assertThat(Stream.of(found).map(one -> one.doc)).containsExactlyElementsOf(Stream.of(expected).map(one -> one.doc).toList());
                for (int place = 0; place < found.length; place++) {
                    assertThat(found[place].score).isCloseTo(expected[place].score, ROUNDED);
                    assertThat(new Ceiling(searcher).of(both)).isGreaterThanOrEqualTo(found[place].score);
                }
            }
        }
    }
}
