package org.sala.publishing.print;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/**
 * Finds where lines may break, word by word also in scripts that write no spaces, with the dictionaries of ICU (the
 * JDK has none). One belongs to one print: it keeps its iterators and the breaks of the paragraph at hand.
 */
final class LineBreaks implements LineBreakingStrategy {

    /** Longer than any word that means something: a web address, or keys held down. It may break between letters. */
    private static final int LONGEST_WORD = 32;

    private final Map<String, BreakIterator> lines = new HashMap<>();
    private final BreakIterator letters = BreakIterator.getCharacterInstance(ULocale.ROOT);
    private String paragraph = "";
    private String language = "";
    private List<Integer> breaks = List.of();

    /** Flying Saucer asks again for each line with what is left of the paragraph, so the breaks found once hold on. */
    @Override
    public BreakPointsProvider getBreakPointsProvider(String rest, String restLanguage, CalculatedStyle style) {
        if (!restLanguage.equals(language) || !paragraph.endsWith(rest)) {
            paragraph = rest;
            language = restLanguage;
            breaks = find(rest, restLanguage);
        }
        return new Points(breaks, paragraph.length() - rest.length());
    }

    private List<Integer> find(String text, String textLanguage) {
        BreakIterator line = lines.computeIfAbsent(textLanguage,
                code -> BreakIterator.getLineInstance(ULocale.forLanguageTag(code)));
        line.setText(text);
        List<Integer> found = new ArrayList<>();
        int before = 0;
        for (int at = line.next(); at != BreakIterator.DONE; at = line.next()) {
            if (at - before > LONGEST_WORD) {
                addLetterBreaks(text, before, at, found);
            }
            found.add(at);
            before = at;
        }
        return found;
    }

    private void addLetterBreaks(String text, int from, int to, List<Integer> found) {
        letters.setText(text.substring(from, to));
        for (int at = letters.following(LONGEST_WORD / 2); at != BreakIterator.DONE && from + at < to; at = letters.next()) {
            found.add(from + at);
        }
    }

    private static final class Points implements BreakPointsProvider {
        private final List<Integer> breaks;
        private final int start;
        private int next;

        Points(List<Integer> breaks, int start) {
            this.breaks = breaks;
            this.start = start;
        }

        @Override
        public BreakPoint next() {
            while (next < breaks.size() && breaks.get(next) <= start) {
                next++;
            }
            return next < breaks.size() ? new BreakPoint(breaks.get(next++) - start) : BreakPoint.getDonePoint();
        }
    }
}
