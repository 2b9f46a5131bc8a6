package org.sala.publishing.print;

import java.awt.Color;
import java.util.Set;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;

/** Words across a page, under what it says: grey, so that the page stays legible, and dark enough to be copied along. */
record Watermark(FontStack fonts, String words) {

    private static final Color GREY = new Color(205, 205, 205);
    private static final float EM = 1000f;
    private static final float LARGEST = 44;
    /** How much of the diagonal the words may take. */
    private static final double SHARE = 0.8;

    void paint(PdfContentByte page, Set<Syllable> told) {
        Rectangle paper = page.getPdfDocument().getPageSize();
        double angle = Math.atan2(paper.getHeight(), paper.getWidth());
        double diagonal = Math.hypot(paper.getWidth(), paper.getHeight()) * SHARE;
        float size = (float) Math.min(LARGEST, diagonal * EM / fonts.width(words));
        double half = fonts.width(words) * size / EM / 2;
        double x = paper.getWidth() / 2 - half * Math.cos(angle);
        double y = paper.getHeight() / 2 - half * Math.sin(angle);
        page.saveState();
        page.setColorFill(GREY);
        page.beginText();
        page.setTextMatrix((float) Math.cos(angle), (float) Math.sin(angle), (float) -Math.sin(angle),
                (float) Math.cos(angle), (float) x, (float) y);
        fonts.show(page, size, words, told);
        page.endText();
        page.restoreState();
    }
}
