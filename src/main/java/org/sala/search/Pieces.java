package org.sala.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sala.search.Words.Spelling;
import org.sala.search.Words.Word;

/**
 * Cuts the texts of an edition into words. What stands between two spaces is a piece; it is cut once, and a word is
 * spelled once, for texts have the same ones again and again. No rule of Unicode makes one word of what a space parts.
 */
final class Pieces {

    /** So many take a few megabytes; what comes after them is cut each time. */
    private static final int MOST = 50_000;

    private final Map<String, List<Word>> cut = new ConcurrentHashMap<>();
    private final Map<String, Spelling> spelled = new ConcurrentHashMap<>();

    /** The same as {@link Words#of(String)} makes of the text. */
    List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        each(text, piece -> {
            int runs = words.isEmpty() ? 0 : words.getLast().run();
            known(piece, cut, this::cut).forEach(word -> words.add(word.after(runs)));
        });
        return words;
    }

    private List<Word> cut(String piece) {
        return Words.of(piece, word -> known(word, spelled, Spelling::of));
    }

    private static <T> T known(String text, Map<String, T> known, Function<String, T> making) {
        T found = known.get(text);
        if (found == null) {
            found = making.apply(text);
            if (known.size() < MOST) {
                known.put(text, found);
            }
        }
        return found;
    }

    /** Hands out the pieces of a text one by one. A mark behind a space may belong to the word before it. */
    static void each(String text, Consumer<String> taker) {
        int from = 0;
        for (int space = text.indexOf(' '); space >= 0 && space + 1 < text.length(); space = text.indexOf(' ', space + 1)) {
            if (Character.isLetterOrDigit(text.charAt(space + 1))) {
                taker.accept(text.substring(from, space));
                from = space + 1;
            }
        }
        taker.accept(text.substring(from));
    }
}
