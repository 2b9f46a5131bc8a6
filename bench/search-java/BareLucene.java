package org.sala.search;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;
import org.sala.editions.EditionContent;

/** Lucene with nothing around it: all texts of an entry in one field, all words of a question in it, ranked by BM25. */
final class BareLucene implements SearchBench.Engine {

    /** Only for making indexes; questions are cut afresh each time. */
    private static final Map<String, Words.Spelling> SPELLINGS = new ConcurrentHashMap<>();

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final int best;

    BareLucene(EditionContent content, Path folder, int best) throws Exception {
        this.best = best;
        MMapDirectory directory = new MMapDirectory(folder);
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(null))) {
            List<String> texts = content.entries().parallelStream().map(BenchContent.texts(content)::of)
                    .map(all -> all.stream().map(text -> words(text.text())).collect(Collectors.joining(" "))).toList();
            for (String text : texts) {
                Document document = new Document();
                document.add(new TextField("text", new Cut(text)));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
    }

    /** Cut as the search cuts them. */
    static String words(String text) {
        return Words.of(text, piece -> SPELLINGS.computeIfAbsent(piece, Words.Spelling::of)).stream().map(Words.Word::folded)
                .collect(Collectors.joining(" "));
    }

    /** The words are cut already. */
    private static final class Cut extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Iterator<String> words;

        Cut(String text) {
            this.words = List.of(text.split(" ")).iterator();
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!words.hasNext()) {
                return false;
            }
            term.append(words.next());
            return true;
        }
    }

    @Override
    public int find(String question) throws Exception {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Words.of(question).forEach(word -> all.add(new TermQuery(new Term("text", word.folded())), Occur.MUST));
        return searcher.search(all.build(), best).scoreDocs.length;
    }

    @Override
    public void close() throws Exception {
        reader.close();
    }
}
