package org.sala.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.sala.search.Words.Word;

/**
 * The terms by which a browser finds a name: its folded words, two written as one, whole ({@code =}), and as pairs of
 * syllables in scripts without spaces ({@code _}). What kinds of help, areas and organizations are called stands in the
 * index of every language, so that is looked up once for all of them.
 */
final class NameTerms {

    private static final int LONGEST_WHOLE = 6;
    private static final int MOST = 20_000;

    private final Pieces pieces = new Pieces();
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    Set<String> of(String name) {
        Set<String> found = known.get(name);
        if (found == null) {
            found = of(name, pieces);
            if (known.size() < MOST) {
                known.put(name, found);
            }
        }
        return found;
    }

    static Set<String> of(String name, Pieces pieces) {
        Set<String> terms = new LinkedHashSet<>();
        for (String part : name.split(";")) {
            List<Word> words = pieces.words(part);
            for (int place = 0; place < words.size(); place++) {
                Word word = words.get(place);
                terms.add(word.folded());
                if (!word.spaceless() && place > 0 && !words.get(place - 1).spaceless()) {
                    terms.add(words.get(place - 1).folded() + word.folded());
                }
            }
            if (!words.isEmpty() && words.size() <= LONGEST_WHOLE) {
                terms.add(EntryTerms.WHOLE + words.stream().map(Word::folded).collect(Collectors.joining()));
            }
            EntryTerms.runs(words).forEach(run -> Words.pairs(run).forEach(pair -> terms.add(EntryTerms.PAIR + pair)));
        }
        return terms;
    }
}
