package org.sala.publishing.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The shaped syllables of one font. Shaping is the dearest part of a print, and a language has few syllables but endless
 * lines: a line is cut into pieces that do not touch each other, and each piece is shaped once for all prints. Whether
 * two syllables may be cut apart is found by shaping them together once, so no font needs rules of its own.
 */
final class Syllables {

    /** Khmer has some two thousand in use. What is full is emptied: that costs time and changes nothing. */
    static final int MOST_KEPT = 20_000;
    private static final int LONGEST_KEPT = 40;

    private static final char THAI_AM = 0x0E33;
    private static final char LAO_AM = 0x0EB3;
    private static final char KHMER_COENG = 0x17D2;
    private static final char MYANMAR_VIRAMA = 0x1039;
    private static final char ZERO_WIDTH_JOINER = 0x200D;

    private final Function<String, Syllable> shaping;
    private final Map<String, Syllable> kept = new ConcurrentHashMap<>();

    Syllables(Function<String, Syllable> shaping) {
        this.shaping = shaping;
    }

    int size() {
        return kept.size();
    }

    /** The pieces of a run in their order, each as it looks in the whole. */
    List<Syllable> of(String run) {
        List<Syllable> pieces = new ArrayList<>(run.length() / 2 + 1);
        int pieceStart = 0;
        int start = 0;
        Syllable before = null;
        for (int at = 1; at <= run.length(); at++) {
            if (at == run.length() || begins(run, at)) {
                Syllable syllable = shaped(run.substring(start, at));
                if (before != null && isApart(before, syllable)) {
                    pieces.add(pieceStart + before.text().length() == start ? before : shaped(run.substring(pieceStart, start)));
                    pieceStart = start;
                }
                before = syllable;
                start = at;
            }
        }
        if (before != null) {
            pieces.add(shaped(run.substring(pieceStart)));
        }
        return pieces;
    }

    private boolean isApart(Syllable before, Syllable next) {
        Boolean known = before.apartFrom(next);
        if (known == null) {
            known = before.looksTheSame(next, shaping.apply(before.text() + next.text()));
            before.remember(next, known);
        }
        return known;
    }

    private Syllable shaped(String text) {
        Syllable known = kept.get(text);
        if (known != null) {
            return known;
        }
        Syllable fresh = shaping.apply(text);
        if (text.length() <= LONGEST_KEPT) {
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            kept.put(text, fresh);
        }
        return fresh;
    }

    /** Marks, and what a joiner joins, stay with the letter before them. */
    private static boolean begins(String run, int at) {
        char letter = run.charAt(at);
        char before = run.charAt(at - 1);
        return !FontStack.isMark(letter) && Character.getType(letter) != Character.FORMAT && !Character.isLowSurrogate(letter)
                && letter != THAI_AM && letter != LAO_AM
                && before != KHMER_COENG && before != MYANMAR_VIRAMA && before != ZERO_WIDTH_JOINER;
    }
}
