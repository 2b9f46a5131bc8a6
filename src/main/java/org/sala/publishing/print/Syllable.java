package org.sala.publishing.print;

import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.openpdf.text.pdf.BaseFont;

/**
 * Letters that were shaped together in one font, as glyphs and their places in thousandths of an em. It is the same at
 * every size and in every print, so it is shaped once.
 */
final class Syllable {

    /** AWT's sign for characters that leave no ink, such as a space of no width; no font has such glyphs. */
    private static final int FIRST_GLYPH_WITHOUT_INK = 0xFFFE;
    private static final float SAME = 0.01f;

    private final BaseFont font;
    private final String text;
    private final GlyphVector shaped;
    private final int[] glyphs;
    private final float[] lefts;
    private final float[] rises;
    private final float[] advances;
    private final float width;
    private final Map<Syllable, Boolean> apartFrom = new ConcurrentHashMap<>(2);

    Syllable(BaseFont font, String text, GlyphVector shaped) {
        this.font = font;
        this.text = text;
        this.shaped = shaped;
        int[] inked = IntStream.range(0, shaped.getNumGlyphs()).filter(at -> shaped.getGlyphCode(at) < FIRST_GLYPH_WITHOUT_INK).toArray();
        glyphs = Arrays.stream(inked).map(shaped::getGlyphCode).toArray();
        lefts = new float[inked.length];
        rises = new float[inked.length];
        advances = new float[inked.length];
        for (int at = 0; at < inked.length; at++) {
            Point2D place = shaped.getGlyphPosition(inked[at]);
            lefts[at] = (float) place.getX();
            rises[at] = (float) -place.getY();
            advances[at] = shaped.getGlyphMetrics(inked[at]).getAdvanceX();
        }
        width = (float) shaped.getGlyphPosition(shaped.getNumGlyphs()).getX();
    }

    String text() {
        return text;
    }

    GlyphVector shaped() {
        return shaped;
    }

    int count() {
        return glyphs.length;
    }

    int glyph(int at) {
        return glyphs[at];
    }

    float left(int at) {
        return lefts[at];
    }

    float rise(int at) {
        return rises[at];
    }

    float advance(int at) {
        return advances[at];
    }

    float width() {
        return width;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Syllable that && font == that.font && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** What was found out before about this and the next: null when nothing was. */
    Boolean apartFrom(Syllable next) {
        return apartFrom.get(next);
    }

    void remember(Syllable next, boolean apart) {
        apartFrom.put(next, apart);
    }

    /** Whether the two look alone as they do together. Some fonts move a mark or join a sign across syllables. */
    boolean looksTheSame(Syllable next, Syllable together) {
        boolean same = together.count() == count() + next.count() && Math.abs(width + next.width - together.width) < SAME;
        for (int at = 0; same && at < together.count(); at++) {
            boolean mine = at < count();
            Syllable part = mine ? this : next;
            int there = mine ? at : at - count();
            same = part.glyphs[there] == together.glyphs[at] && Math.abs(part.rises[there] - together.rises[at]) < SAME
                    && Math.abs(part.lefts[there] + (mine ? 0 : width) - together.lefts[at]) < SAME;
        }
        return same;
    }
}
