package org.sala.publishing.print;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * Paints laid-out A5 pages two by two on sides of A4 sheets. They are painted there at once and not copied from
 * another file, because copied pages lose their structure; what is read aloud keeps the order of the pages.
 */
final class FoldedSheets {

    private static final Rectangle SHEET = new Rectangle(297 * SheetPlan.POINTS_PER_MILLIMETRE, 210 * SheetPlan.POINTS_PER_MILLIMETRE);
    private static final int PAGES_A_SHEET = 4;

    private final Book book;
    private final List<Integer> bound;
    private final List<Folding.Side> sides;

    /** The pages before the last may hold up to four for notes; as many of those are left out as would begin a sheet of their own. */
    FoldedSheets(Book book) {
        this.book = book;
        int last = book.pages() - 1;
        int kept = last - book.pages() % PAGES_A_SHEET;
        bound = IntStream.range(0, book.pages()).filter(page -> page < kept || page == last).boxed().toList();
        sides = Folding.sides(bound.size());
    }

    void write(Imprint imprint, OutputStream out) {
        PdfFile file = new PdfFile(book.head(), imprint, SHEET, out);
        file.impose(sideOfPage());
        book.goInto(file);
        for (int side = 0; side < sides.size(); side++) {
            paint(file.nextPage(SHEET), side);
        }
        file.order().restore();
        new Outline(book, file).write();
        file.close();
    }

    private Map<Integer, Integer> sideOfPage() {
        Map<Integer, Integer> sideOfPage = new HashMap<>();
        for (int side = 0; side < sides.size(); side++) {
            sideOfPage.put(bound.get(sides.get(side).left()), side + 1);
            sideOfPage.put(bound.get(sides.get(side).right()), side + 1);
        }
        return sideOfPage;
    }

    private void paint(PdfContentByte content, int side) {
        float fold = SHEET.getWidth() / 2;
        float width = book.size(0).getWidth();
        book.paint(bound.get(sides.get(side).left()), content, new Rectangle(fold - width, 0, fold, SHEET.getHeight()));
        book.paint(bound.get(sides.get(side).right()), content, new Rectangle(fold, 0, fold + width, SHEET.getHeight()));
        new MarkedContent().paintArtifact(content, () -> new FoldMarks(SHEET).paint(content, side == 0));
    }
}
