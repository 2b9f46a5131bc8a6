package org.sala.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;

/**
 * The terms of an index for one question: which there are, how many entries have each, and which are like what somebody
 * typed. A term is looked up once and forgotten with the question.
 */
final class Vocabulary {

    static final String FIELD = "terms";

    /** So many terms that begin alike are looked at, and so many of them, the most frequent ones, are taken. */
    private static final int LOOKED_AT = 500;
    private static final int TAKEN = 24;
    private static final int LONGEST_PIECE = 24;
    private static final String MARKS = EntryTerms.PAIR + EntryTerms.PHONE + EntryTerms.WHOLE;

    private final IndexSearcher searcher;
    private final Terms terms;
    private final Map<String, TermStates> known = new HashMap<>();

    Vocabulary(IndexSearcher searcher) throws IOException {
        this.searcher = searcher;
        this.terms = MultiTerms.getTerms(searcher.getIndexReader(), FIELD);
    }

    private record Counted(String term, int entries) {

        static final Comparator<Counted> LEAST_FIRST = Comparator.comparingInt(Counted::entries)
                .thenComparing(Counted::term, Comparator.reverseOrder());
    }

    int entriesWith(String term) throws IOException {
        return states(term).docFreq();
    }

    /** What has the term. */
    TermQuery query(String term) throws IOException {
        return new TermQuery(new Term(FIELD, term), states(term));
    }

    private TermStates states(String term) throws IOException {
        TermStates states = known.get(term);
        if (states == null) {
            states = TermStates.build(searcher, new Term(FIELD, term), true);
            known.put(term, states);
        }
        return states;
    }

    /** The place of a term in a part of the index, without looking it up again; null when it is not there. */
    static TermsEnum place(TermQuery query, LeafReaderContext leaf) throws IOException {
        IOSupplier<TermState> known = query.getTermStates().get(leaf);
        TermState state = known == null ? null : known.get();
        if (state == null) {
            return null;
        }
        TermsEnum place = leaf.reader().terms(FIELD).iterator();
        place.seekExact(query.getTerm().bytes(), state);
        return place;
    }

    /** From 0 for a word that is everywhere to 1 for one that is nowhere. */
    float rarity(int entriesWithIt) {
        return (float) (1 - Math.log1p(entriesWithIt) / Math.log1p(Math.max(searcher.getIndexReader().maxDoc(), entriesWithIt)));
    }

    List<String> startingWith(String beginning) throws IOException {
        PriorityQueue<Counted> best = new PriorityQueue<>(Counted.LEAST_FIRST);
        TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
        BytesRef prefix = new BytesRef(beginning);
        if (all.seekCeil(prefix) != TermsEnum.SeekStatus.END) {
            for (int seen = 0; seen < LOOKED_AT && isBeginning(prefix, all.term()); seen++) {
                keep(best, new Counted(all.term().utf8ToString(), all.docFreq()));
                if (all.next() == null) {
                    break;
                }
            }
        }
        return best.stream().map(Counted::term).sorted().toList();
    }

    private static boolean isBeginning(BytesRef prefix, BytesRef term) {
        return org.apache.lucene.util.StringHelper.startsWith(term, prefix);
    }

    /** Words with one letter more, less, other or two letters exchanged; what begins with a mark has none in the mark. */
    List<String> oneErrorFrom(String word) throws IOException {
        PriorityQueue<Counted> best = new PriorityQueue<>(Counted.LEAST_FIRST);
        if (terms != null) {
            boolean marked = isMarked(word);
            TermsEnum near = new FuzzyTermsEnum(terms, new Term(FIELD, word), 1, marked ? 1 : 0, true);
            for (BytesRef term = near.next(); term != null; term = near.next()) {
                String found = term.utf8ToString();
                if (isMarked(found) == marked && !found.equals(word)) {
                    keep(best, new Counted(found, near.docFreq()));
                }
            }
        }
        return best.stream().map(Counted::term).sorted().toList();
    }

    private static boolean isMarked(String term) {
        return MARKS.indexOf(term.charAt(0)) >= 0;
    }

    /** The longest word of the index that a longer word begins with; null when none has so many letters. */
    String beginningOf(String word, int letters) throws IOException {
        for (int end = word.length() - 1; end >= letters; end--) {
            if (entriesWith(word.substring(0, end)) > 0) {
                return word.substring(0, end);
            }
        }
        return null;
    }

    private static void keep(PriorityQueue<Counted> best, Counted counted) {
        best.add(counted);
        if (best.size() > TAKEN) {
            best.poll();
        }
    }

    /**
     * Cuts a text without spaces into the fewest words of the index, of at least {@code shortest} letters each; the
     * last may be the beginning of one. Empty when it cannot be done.
     */
    List<String> cut(String text, int shortest) throws IOException {
        TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
        int[] pieces = new int[text.length() + 1];
        int[] from = new int[text.length() + 1];
        java.util.Arrays.fill(pieces, 1, pieces.length, Integer.MAX_VALUE - 1);
        for (int end = shortest; end <= text.length(); end++) {
            for (int start = Math.max(0, end - LONGEST_PIECE); start <= end - shortest; start++) {
                if (pieces[start] + 1 < pieces[end] && isWord(all, text.substring(start, end), end == text.length())) {
                    pieces[end] = pieces[start] + 1;
                    from[end] = start;
                }
            }
        }
        List<String> cut = new ArrayList<>();
        for (int end = text.length(); end > 0 && pieces[end] < Integer.MAX_VALUE - 1; end = from[end]) {
            cut.addFirst(text.substring(from[end], end));
        }
        return cut;
    }

    private static boolean isWord(TermsEnum all, String piece, boolean last) throws IOException {
        BytesRef bytes = new BytesRef(piece);
        return last ? all.seekCeil(bytes) != TermsEnum.SeekStatus.END && isBeginning(bytes, all.term()) : all.seekExact(bytes);
    }
}
