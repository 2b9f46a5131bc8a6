package org.sala.publishing.print;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Paints laid-out A5 pages two by two on sides of A4 sheets. They are painted there at once and not copied from
 * another file, because copied pages lose their structure; what is read aloud keeps the order of the pages.
 */
final class FoldedSheets {

    private static final Rectangle SHEET = new Rectangle(297 * SheetPlan.POINTS_PER_MILLIMETRE, 210 * SheetPlan.POINTS_PER_MILLIMETRE);
    private static final int PAGES_A_SHEET = 4;

    private final SheetRenderer renderer;
    private final PageDevice device;
    private final List<Integer> bound;
    private final List<Folding.Side> sides;

    /** The pages before the last may hold up to four for notes; as many of those are left out as would begin a sheet of their own. */
    FoldedSheets(SheetRenderer renderer, PageDevice device) {
        this.renderer = renderer;
        this.device = device;
        int pages = renderer.getRootBox().getLayer().getPages().size();
        int last = pages - 1;
        int kept = last - pages % PAGES_A_SHEET;
        bound = IntStream.range(0, pages).filter(page -> page < kept || page == last).boxed().toList();
        sides = Folding.sides(bound.size());
    }

    void print(OutputStream out) {
        Document document = renderer.open(SHEET, out);
        device.impose(sideOfPage());
        renderer.getListener().preWrite(renderer, sides.size());
        RenderingContext context = renderer.begin(bound.size());
        for (int side = 0; side < sides.size(); side++) {
            paint(context, side);
            document.newPage();
        }
        device.structure().putInOrder();
        new Outline(renderer.getDocument(), renderer.getWriter(), device.links()).write(context);
        renderer.getListener().onClose(renderer);
        document.close();
    }

    private Map<Integer, Integer> sideOfPage() {
        Map<Integer, Integer> sideOfPage = new HashMap<>();
        for (int side = 0; side < sides.size(); side++) {
            sideOfPage.put(bound.get(sides.get(side).left()), side + 1);
            sideOfPage.put(bound.get(sides.get(side).right()), side + 1);
        }
        return sideOfPage;
    }

    private void paint(RenderingContext context, int side) {
        float fold = SHEET.getWidth() / 2;
        PageBox first = renderer.getRootBox().getLayer().getPages().getFirst();
        float width = first.getWidth(context) / device.getDotsPerPoint();
        paint(context, bound.get(sides.get(side).left()), new Rectangle(fold - width, 0, fold, SHEET.getHeight()));
        paint(context, bound.get(sides.get(side).right()), new Rectangle(fold, 0, fold + width, SHEET.getHeight()));
        device.paintArtifact(() -> new FoldMarks(SHEET).paint(renderer.getWriter().getDirectContent(), side == 0));
    }

    private void paint(RenderingContext context, int number, Rectangle part) {
        device.turnTo(number, part);
        device.initializePage(renderer.getWriter().getDirectContent(), SHEET.getHeight());
        renderer.paint(number, context);
        device.finishPage();
    }
}
