package org.sala.publishing.print;

import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGlyphArray;

/**
 * Shapes a run of one font with HarfBuzz and writes it, with the text itself beside it ({@code ActualText}) so that
 * search, copying and screen readers get letters and not the order of glyphs. Shared by all prints.
 */
final class Shaper extends GlyphLayoutManager {

    /** AWT's sign for characters that leave no ink, such as a space of no width; no font has such glyphs. */
    private static final int FIRST_GLYPH_WITHOUT_INK = 0xFFFE;
    private static final float EM = 1000f;
    private static final float NOTHING = 1e-4f;

    /** The advance of a shaped run in thousandths of an em. */
    float width(BaseFont font, String text) {
        GlyphVector shaped = computeGlyphVector(font, EM, text);
        return (float) shaped.getGlyphPosition(shaped.getNumGlyphs()).getX();
    }

    /** Writes a run where the text position stands, and leaves the position after it. */
    void show(PdfContentByte page, BaseFont font, float size, String text) {
        GlyphVector shaped = computeGlyphVector(font, size, text);
        completeCmap(page, font, text, shaped);
        beginMarkedContentSequence(page, text);
        adjustAndShowText(page, size, shaped);
        endMarkedContentSequence(page);
    }

    @Override
    protected void adjustAndShowText(PdfContentByte page, float size, GlyphVector shaped) {
        PdfGlyphArray line = new PdfGlyphArray();
        float pen = 0;
        for (int glyph = 0; glyph < shaped.getNumGlyphs(); glyph++) {
            if (shaped.getGlyphCode(glyph) < FIRST_GLYPH_WITHOUT_INK) {
                Point2D place = shaped.getGlyphPosition(glyph);
                move(line, pen, (float) place.getX(), size);
                showRaised(page, line, shaped.getGlyphCode(glyph), (float) -place.getY());
                pen = (float) place.getX() + shaped.getGlyphMetrics(glyph).getAdvanceX();
            }
        }
        move(line, pen, (float) shaped.getGlyphPosition(shaped.getNumGlyphs()).getX(), size);
        page.showText(line);
    }

    private static void move(PdfGlyphArray line, float from, float to, float size) {
        if (Math.abs(to - from) >= NOTHING) {
            line.add((from - to) * EM / size);
        }
    }

    private static void showRaised(PdfContentByte page, PdfGlyphArray line, int glyph, float rise) {
        if (Math.abs(rise) < NOTHING) {
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
