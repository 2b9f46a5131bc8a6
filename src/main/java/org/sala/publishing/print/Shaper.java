package org.sala.publishing.print;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGlyphArray;

/**
 * Shapes runs of one font with HarfBuzz and writes them, with the text itself beside it ({@code ActualText}) so that
 * search, copying and screen readers get letters and not the order of glyphs. Shared by all prints.
 */
final class Shaper extends GlyphLayoutManager {

    private static final float EM = 1000f;
    private static final float NOTHING = 0.01f;

    private final Map<BaseFont, Syllables> syllables = new ConcurrentHashMap<>();

    /** The advance of a shaped run in thousandths of an em. */
    float width(BaseFont font, String text) {
        float width = 0;
        for (Syllable piece : pieces(font, text)) {
            width += piece.width();
        }
        return width;
    }

    private List<Syllable> pieces(BaseFont font, String text) {
        return syllables.computeIfAbsent(font, any -> new Syllables(letters -> shaped(any, letters))).of(text);
    }

    private Syllable shaped(BaseFont font, String text) {
        return new Syllable(font, text, computeGlyphVector(font, EM, text));
    }

    /**
     * Writes a run where the text position stands, and leaves the position after it. {@code told} are the syllables
     * whose letters the file at hand knows already.
     */
    void show(PdfContentByte page, BaseFont font, float size, String text, Set<Syllable> told) {
        beginMarkedContentSequence(page, text);
        PdfGlyphArray line = new PdfGlyphArray();
        float start = 0;
        float pen = 0;
        for (Syllable piece : pieces(font, text)) {
            if (told.add(piece)) {
                completeCmap(page, font, piece.text(), piece.shaped());
            }
            for (int glyph = 0; glyph < piece.count(); glyph++) {
                move(line, pen, start + piece.left(glyph));
                showRaised(page, line, piece.glyph(glyph), piece.rise(glyph) * size / EM);
                pen = start + piece.left(glyph) + piece.advance(glyph);
            }
            start += piece.width();
        }
        move(line, pen, start);
        page.showText(line);
        endMarkedContentSequence(page);
    }

    private static void move(PdfGlyphArray line, float from, float to) {
        if (Math.abs(to - from) >= NOTHING) {
            line.add(from - to);
        }
    }

    private static void showRaised(PdfContentByte page, PdfGlyphArray line, int glyph, float rise) {
        if (rise == 0) {
            line.add(glyph);
            return;
        }
        page.showText(line);
        line.clear();
        page.setTextRise(rise);
        line.add(glyph);
        page.showText(line);
        line.clear();
        page.setTextRise(0);
    }
}
