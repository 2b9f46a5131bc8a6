package org.sala.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.sala.search.Words.Word;

/** A stretch of text in a script without spaces, with the words a dictionary sees in it. */
record RunUnit(List<Word> words) implements Unit {

    @Override
    public Query exact(Vocabulary vocabulary) throws IOException {
        return new Matches().allOf(exactWords(), Matches.EXACT).best(worth(vocabulary));
    }

    private List<String> exactWords() {
        return words.stream().map(Word::exact).distinct().toList();
    }

    @Override
    public Query near(Vocabulary vocabulary) throws IOException {
        return matches(vocabulary).best(worth(vocabulary));
    }

    private Matches matches(Vocabulary vocabulary) throws IOException {
        String folded = folded();
        List<String> pairs = new ArrayList<>(Words.pairs(folded));
        Matches matches = new Matches().allOf(exactWords(), Matches.EXACT)
                .allOf(words.stream().map(Word::folded).distinct().toList(), Matches.FOLDED);
        List<String> cut = vocabulary.cut(folded, 1);
        if (!cut.isEmpty()) {
            matches.query(withLastBegun(cut, vocabulary), Matches.CUT / cut.size());
        }
        if (!pairs.isEmpty()) {
            matches.query(withLastBegun(pairs.stream().map(EntryTerms.PAIR::concat).toList(), vocabulary), Matches.PAIRS / pairs.size());
        }
        return matches;
    }

    /** All of the terms, of the last its beginning at least. */
    private static Query withLastBegun(List<String> terms, Vocabulary vocabulary) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String term : terms.subList(0, terms.size() - 1)) {
            all.add(new TermQuery(new Term(Vocabulary.FIELD, term)), Occur.MUST);
        }
        Matches last = new Matches().term(terms.getLast(), Matches.EXACT);
        last.anyOf(vocabulary.startingWith(terms.getLast()), Matches.BEGINNING);
        return all.add(last.best(1), Occur.MUST).build();
    }

    private String folded() {
        return words.stream().map(Word::folded).collect(Collectors.joining());
    }

    /** Of its rarest word. */
    private float worth(Vocabulary vocabulary) throws IOException {
        float rarest = 0;
        for (Word word : words) {
            rarest = Math.max(rarest, vocabulary.rarity(vocabulary.entriesWith(word.folded())));
        }
        return Matches.worth(rarest);
    }

    @Override
    public Stream<Unit> parts() {
        return words.size() == 1 ? Stream.of(this) : words.stream().map(word -> new RunUnit(List.of(word)));
    }
}
