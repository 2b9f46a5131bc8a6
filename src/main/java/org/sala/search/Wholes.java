package org.sala.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;
import org.sala.search.Words.Word;

/**
 * What in a question is the whole name of something: of a kind of help, a synonym, a place, an organization, a service.
 * Such a name is found at any syllable, for a dictionary may have cut the question otherwise.
 */
final class Wholes {

    private static final int LONGEST = 16;
    private static final int MOST_ATOMS = 48;
    private static final int LONG_ENOUGH_FOR_AN_ERROR = 4;
    /** A word of a script without spaces has about so many syllables, as we count them. */
    private static final float SYLLABLES_OF_A_WORD = 3;

    private final List<Word> words;
    private final Vocabulary vocabulary;

    Wholes(List<Word> words, Vocabulary vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    /** A word, or a syllable of one in a script without spaces. */
    private record Atom(String exact, String folded, float words) {
    }

    /** The question as the whole name of something; empty when nothing is called so. */
    List<Query> all() throws IOException {
        return words.isEmpty() || words.size() > EntryTerms.LONGEST_WHOLE ? List.of() : query(words.stream()
                .map(word -> new Atom(word.exact(), word.folded(), 1)).toList());
    }

    /** The longest parts of the question that are whole names; when there are none and errors may be, what it nearly is. */
    List<Query> parts(boolean errors) throws IOException {
        List<Atom> atoms = words.stream().flatMap(word -> atoms(word).stream()).limit(MOST_ATOMS).toList();
        List<Query> found = new ArrayList<>();
        for (int start = 0, done = 0; start < atoms.size(); start++) {
            for (int end = Math.min(atoms.size(), start + LONGEST); end > Math.max(start, done); end--) {
                List<Query> whole = query(atoms.subList(start, end));
                if (!whole.isEmpty()) {
                    found.addAll(whole);
                    done = end;
                }
            }
        }
        return found.isEmpty() && errors ? nearly(joined(atoms)) : found;
    }

    private static List<Atom> atoms(Word word) {
        List<String> exact = Words.syllables(word.exact());
        List<String> folded = Words.syllables(word.folded());
        if (!word.spaceless() || exact.size() != folded.size() || exact.isEmpty()) {
            return List.of(new Atom(word.exact(), word.folded(), 1));
        }
        List<Atom> atoms = new ArrayList<>();
        for (int place = 0; place < exact.size(); place++) {
            atoms.add(new Atom(exact.get(place), folded.get(place), 1 / SYLLABLES_OF_A_WORD));
        }
        return atoms;
    }

    private List<Query> query(List<Atom> atoms) throws IOException {
        String exact = EntryTerms.WHOLE + atoms.stream().map(Atom::exact).collect(Collectors.joining());
        String folded = EntryTerms.WHOLE + joined(atoms);
        int entries = vocabulary.entriesWith(folded);
        if (entries == 0) {
            return List.of();
        }
        Matches matches = new Matches(vocabulary).term(exact, Matches.EXACT);
        // All that have it exactly have it folded, too; where these are as many, nobody wrote it otherwise.
        boolean same = exact.equals(folded) || vocabulary.entriesWith(exact) == entries;
        float count = Math.max(1, (float) atoms.stream().mapToDouble(Atom::words).sum());
        return List.of((same ? matches : matches.term(folded, Matches.FOLDED))
                .best(Matches.WHOLE * count * Matches.worth(vocabulary.rarity(entries))));
    }

    /** Names with one error, and the name that what was typed begins with. */
    private List<Query> nearly(String typed) throws IOException {
        if (typed.length() < LONG_ENOUGH_FOR_AN_ERROR) {
            return List.of();
        }
        Matches matches = new Matches(vocabulary).anyOf(vocabulary.oneErrorFrom(EntryTerms.WHOLE + typed), Matches.ERROR);
        String beginning = vocabulary.beginningOf(EntryTerms.WHOLE + typed, EntryTerms.WHOLE.length() + LONG_ENOUGH_FOR_AN_ERROR);
        return List.of((beginning == null ? matches : matches.term(beginning, Matches.BEGINNING)).best(Matches.WHOLE));
    }

    private static String joined(List<Atom> atoms) {
        return atoms.stream().map(Atom::folded).collect(Collectors.joining());
    }
}
