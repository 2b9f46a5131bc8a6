package org.sala.publishing.print;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.Layer.PagedMode;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Paints laid-out A5 pages two by two on sides of A4 sheets. They are painted there at once and not copied from
 * another file, because copied pages lose their structure; what is read aloud keeps the order of the pages.
 */
final class FoldedSheets {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final Rectangle SHEET = new Rectangle(297 * MILLIMETRE, 210 * MILLIMETRE);
    private static final int PAGES_A_SHEET = 4;

    private final ITextRenderer renderer;
    private final PageDevice device;
    private final FileDetails details;
    private final Layer layer;
    private final List<Integer> bound;
    private final List<Folding.Side> sides;

    /** The pages before the last may hold up to four for notes; as many of those are left out as would begin a sheet of their own. */
    FoldedSheets(ITextRenderer renderer, PageDevice device, FileDetails details) {
        this.renderer = renderer;
        this.device = device;
        this.details = details;
        layer = renderer.getRootBox().getLayer();
        int pages = layer.getPages().size();
        int last = pages - 1;
        int kept = last - pages % PAGES_A_SHEET;
        bound = IntStream.range(0, pages).filter(page -> page < kept || page == last).boxed().toList();
        sides = Folding.sides(bound.size());
    }

    void print(OutputStream out) {
        Document document = new Document(SHEET, 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.getInfo().put(PdfName.PRODUCER, new PdfString("Sala"));
        writer.getInfo().put(PdfName.CREATOR, new PdfString("Sala"));
        details.describe(writer, renderer.getDocument().getDocumentElement());
        document.open();
        device.setRoot(renderer.getRootBox());
        device.setWriter(writer);
        device.impose(sideOfPage());
        details.prepare(writer, renderer);
        RenderingContext context = context();
        layer.assignPagePaintingPositions(context, PagedMode.PAGED_MODE_PRINT);
        context.setPageCount(bound.size());
        for (int side = 0; side < sides.size(); side++) {
            paint(writer, context, side);
            document.newPage();
        }
        device.structure().putInOrder();
        new Outline(renderer.getDocument(), writer, device.links()).write(context);
        details.date(writer.getInfo());
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

    private RenderingContext context() {
        ITextFontContext fonts = new ITextFontContext();
        renderer.getSharedContext().getTextRenderer().setup(fonts);
        return renderer.getSharedContext().newRenderingContextInstance(device, fonts, layer, 0);
    }

    private void paint(PdfWriter writer, RenderingContext context, int side) {
        float fold = SHEET.getWidth() / 2;
        PageBox first = layer.getPages().getFirst();
        float width = first.getWidth(context) / device.getDotsPerPoint();
        paint(writer, context, bound.get(sides.get(side).left()), new Rectangle(fold - width, 0, fold, SHEET.getHeight()));
        paint(writer, context, bound.get(sides.get(side).right()), new Rectangle(fold, 0, fold + width, SHEET.getHeight()));
        device.paintArtifact(() -> new FoldMarks(SHEET).paint(writer.getDirectContent(), side == 0));
    }

    private void paint(PdfWriter writer, RenderingContext context, int number, Rectangle part) {
        PdfContentByte content = writer.getDirectContent();
        PageBox page = layer.getPages().get(number);
        device.turnTo(number, part);
        device.initializePage(content, SHEET.getHeight());
        context.setPage(number, page);
        page.paintBackground(context, 0, PagedMode.PAGED_MODE_PRINT);
        page.paintMarginAreas(context, 0, PagedMode.PAGED_MODE_PRINT);
        java.awt.Shape whole = device.getClip();
        device.clip(page.getPrintClippingBounds(context));
        int down = page.getMarginBorderPadding(context, Edge.TOP) - page.getPaintingTop();
        int right = page.getMarginBorderPadding(context, Edge.LEFT);
        device.translate(right, down);
        layer.paint(context);
        device.translate(-right, -down);
        device.setClip(whole);
        device.finishPage();
    }
}
