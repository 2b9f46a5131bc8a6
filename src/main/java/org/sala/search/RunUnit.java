package org.sala.search;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.sala.search.Words.Word;

/** A stretch of text in a script without spaces, with the words a dictionary sees in it. */
record RunUnit(List<Word> words) implements Unit {

    @Override
    public Query exact(Vocabulary vocabulary) throws IOException {
        return every(words.stream().map(Word::exact).distinct().toList(), vocabulary);
    }

    /** All of the words, each counting for what it is worth: particles for little. */
    private static Query every(List<String> words, Vocabulary vocabulary) throws IOException {
        if (words.size() == 1) {
            return new Matches(vocabulary).term(words.getFirst(), Matches.EXACT).best(worth(words.getFirst(), vocabulary));
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
            all.add(new Matches(vocabulary).term(word, Matches.EXACT).best(worth(word, vocabulary)), Occur.MUST);
        }
        return all.build();
    }

    private static float worth(String word, Vocabulary vocabulary) throws IOException {
        return Matches.worth(vocabulary.rarity(vocabulary.entriesWith(word)));
    }

    @Override
    public Query near(Vocabulary vocabulary) throws IOException {
        List<String> folded = words.stream().map(Word::folded).distinct().toList();
        Matches matches = new Matches(vocabulary).query(exact(vocabulary), Matches.EXACT).query(every(folded, vocabulary), Matches.FOLDED);
        float worth = 0;
        for (String word : folded) {
            worth = Math.max(worth, worth(word, vocabulary) * words.size());
        }
        String run = words.stream().map(Word::folded).collect(Collectors.joining());
        List<String> cut = vocabulary.cut(run, 1);
        if (!cut.isEmpty()) {
            matches.query(withLastBegun(cut, vocabulary), Matches.CUT * worth / cut.size());
        }
        List<String> pairs = Words.pairs(run).stream().map(EntryTerms.PAIR::concat).toList();
        if (!pairs.isEmpty()) {
            matches.query(withLastBegun(pairs, vocabulary), Matches.PAIRS * worth / pairs.size());
        }
        return matches.best(1);
    }

    /** All of the terms, of the last its beginning at least. */
    private static Query withLastBegun(List<String> terms, Vocabulary vocabulary) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String term : terms.subList(0, terms.size() - 1)) {
            all.add(vocabulary.query(term), Occur.MUST);
        }
        Matches last = new Matches(vocabulary).term(terms.getLast(), Matches.EXACT);
        last.anyOf(vocabulary.startingWith(terms.getLast()), Matches.BEGINNING);
        return all.add(last.best(1), Occur.MUST).build();
    }

    @Override
    public Stream<Unit> parts() {
        return words.size() == 1 ? Stream.of(this) : words.stream().map(word -> new RunUnit(List.of(word)));
    }
}
