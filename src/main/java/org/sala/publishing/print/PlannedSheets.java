package org.sala.publishing.print;

import java.awt.geom.AffineTransform;
import java.io.OutputStream;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * Paints laid-out pages onto sheets of paper that are cut or folded by a plan. Each page is painted straight onto its
 * sheet, turned and moved by the sheet's own axes, so that what is read aloud and what can be copied stay what they
 * were. Such sheets have no bookmarks and nothing to click.
 */
final class PlannedSheets {

    private static final float THIN = 0.4f;
    private static final float DASH = 3;

    private final Book book;
    private final SheetPlan plan;

    PlannedSheets(Book book, SheetPlan plan) {
        this.book = book;
        this.plan = plan;
    }

    void write(Imprint imprint, OutputStream out) {
        Rectangle size = new Rectangle(plan.width() * SheetPlan.POINTS_PER_MILLIMETRE, plan.height() * SheetPlan.POINTS_PER_MILLIMETRE);
        PdfFile file = new PdfFile(book.head(), imprint, size, out);
        book.goInto(file);
        for (int sheet = 0; sheet < plan.sheets(); sheet++) {
            paint(sheet, file.nextPage(size));
        }
        file.close();
    }

    private void paint(int sheet, PdfContentByte content) {
        new MarkedContent().paintArtifact(content, () -> plan.marks().forEach(mark -> draw(mark, content)));
        for (SheetPlan.Placement placement : plan.on(sheet)) {
            Rectangle page = book.size(placement.page());
            AffineTransform move = plan.move(placement, page.getWidth(), page.getHeight());
            content.saveState();
            content.concatCTM((float) move.getScaleX(), (float) move.getShearY(), (float) move.getShearX(), (float) move.getScaleY(),
                    (float) move.getTranslateX(), (float) move.getTranslateY());
            book.paint(placement.page(), content, move, placement.again());
            content.restoreState();
        }
    }

    private void draw(SheetPlan.Mark mark, PdfContentByte content) {
        content.saveState();
        content.setLineWidth(THIN);
        if (mark.fold()) {
            content.setLineDash(DASH, DASH, 0);
        }
        content.moveTo(mark.fromX() * SheetPlan.POINTS_PER_MILLIMETRE, (plan.height() - mark.fromY()) * SheetPlan.POINTS_PER_MILLIMETRE);
        content.lineTo(mark.toX() * SheetPlan.POINTS_PER_MILLIMETRE, (plan.height() - mark.toY()) * SheetPlan.POINTS_PER_MILLIMETRE);
        content.stroke();
        content.restoreState();
    }
}
