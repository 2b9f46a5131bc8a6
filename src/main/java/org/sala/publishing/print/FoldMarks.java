package org.sala.publishing.print;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;

/** Short lines at the edge of a sheet that say where to fold it, and on its outside where to staple. */
record FoldMarks(Rectangle sheet) {

    private static final float LENGTH = 6 * SheetPlan.POINTS_PER_MILLIMETRE;
    private static final float DASH = SheetPlan.POINTS_PER_MILLIMETRE;
    /** Staples of office staplers are some 12 mm wide. */
    private static final float STAPLE = 12 * SheetPlan.POINTS_PER_MILLIMETRE;
    private static final float THIN = 0.5f;

    void paint(PdfContentByte page, boolean outside) {
        float fold = sheet.getWidth() / 2;
        page.saveState();
        page.setLineWidth(THIN);
        page.setGrayStroke(0);
        if (outside) {
            line(page, fold, sheet.getHeight() / 4 - STAPLE / 2, STAPLE);
            line(page, fold, sheet.getHeight() * 3 / 4 - STAPLE / 2, STAPLE);
        }
        page.setLineDash(DASH, DASH, 0);
        line(page, fold, 0, LENGTH);
        line(page, fold, sheet.getHeight() - LENGTH, LENGTH);
        page.restoreState();
    }

    private static void line(PdfContentByte page, float x, float y, float length) {
        page.moveTo(x, y);
        page.lineTo(x, y + length);
        page.stroke();
    }
}
