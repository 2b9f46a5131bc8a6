package org.sala.publishing.print;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.OutputStream;
import java.util.List;
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
 * Paints laid-out pages onto sheets of paper instead of one page after the other, as stock Flying Saucer can only do.
 * Each page is painted straight onto its sheet, turned and moved by the sheet's own axes, so that what is read aloud and
 * what can be copied stay what they were. Paper has no bookmarks.
 */
final class SheetRenderer extends ITextRenderer {

    private static final float THIN = 0.4f;
    private static final float DASH = 3;

    private final PageDevice device;
    private final MatchedStyles styles;
    private PdfWriter writer;

    SheetRenderer(PageDevice device, PrintResources resources, StackFontResolver fonts) {
        MatchedStyles matched = new MatchedStyles(resources);
        EntriesBehind behind = new EntriesBehind();
        super(DEFAULT_DOTS_PER_POINT, DEFAULT_DOTS_PER_PIXEL, device, resources, fonts, new Pictograms(box -> {
            if (behind.begins(box)) {
                matched.forgetAllBut(box.getElement());
            }
        }), new ShapedTextRenderer());
        this.device = device;
        styles = matched;
        getSharedContext().setCss(styles);
    }

    @Override
    public void layout() {
        super.layout();
        ITextFontContext fontContext = new ITextFontContext();
        getSharedContext().getTextRenderer().setup(fontContext);
        device.surround(new PageFurniture(styles, getRootBox(), getSharedContext().newLayoutContextInstance(fontContext)));
        styles.forget();
    }

    @Override
    public PdfWriter getWriter() {
        return writer == null ? super.getWriter() : writer;
    }

    void print(SheetPlan plan, OutputStream out) {
        Document document = open(new Rectangle(plan.width() * SheetPlan.POINTS_PER_MILLIMETRE, plan.height() * SheetPlan.POINTS_PER_MILLIMETRE), out);
        device.start(getDocument());
        document.addTitle(device.getMetadataByName("title"));
        RenderingContext context = begin(getRootBox().getLayer().getPages().size());
        getListener().preWrite(this, plan.sheets());
        for (int sheet = 0; sheet < plan.sheets(); sheet++) {
            if (sheet > 0) {
                document.newPage();
            }
            paint(plan, sheet, context);
        }
        getListener().onClose(this);
        document.close();
    }

    /** Opens the file, of sheets of a size in points. */
    Document open(Rectangle sheet, OutputStream out) {
        Document document = new Document(sheet, 0, 0, 0, 0);
        writer = PdfWriter.getInstance(document, out);
        writer.getInfo().put(PdfName.PRODUCER, new PdfString("Sala"));
        writer.getInfo().put(PdfName.CREATOR, new PdfString("Sala"));
        getListener().preOpen(this);
        document.open();
        device.setRoot(getRootBox());
        device.setWriter(writer);
        return document;
    }

    /** Hands the pages to whoever paints them, and says how many there are. */
    RenderingContext begin(int pages) {
        Layer root = getRootBox().getLayer();
        RenderingContext context = getSharedContext().newRenderingContextInstance(device, new ITextFontContext(), root, 0);
        root.assignPagePaintingPositions(context, PagedMode.PAGED_MODE_PRINT);
        context.setPageCount(pages);
        return context;
    }

    private void paint(SheetPlan plan, int sheet, RenderingContext context) {
        PdfContentByte content = writer.getDirectContent();
        new MarkedContent().paintArtifact(content, () -> plan.marks().forEach(mark -> draw(mark, plan.height(), content)));
        List<PageBox> pages = getRootBox().getLayer().getPages();
        for (SheetPlan.Placement placement : plan.on(sheet)) {
            PageBox page = pages.get(placement.page());
            Rectangle size = new Rectangle(page.getWidth(context) / getDotsPerPoint(), page.getHeight(context) / getDotsPerPoint());
            content.saveState();
            AffineTransform move = plan.move(placement, size.getWidth(), size.getHeight());
            content.concatCTM((float) move.getScaleX(), (float) move.getShearY(), (float) move.getShearX(), (float) move.getScaleY(),
                    (float) move.getTranslateX(), (float) move.getTranslateY());
            device.turnTo(placement.page(), size, move, placement.again());
            device.initializePage(content, size.getHeight());
            paint(placement.page(), context);
            device.finishPage();
            content.restoreState();
        }
    }

    /** Paints a laid-out page where the device was turned to; pages are counted from 0. */
    void paint(int number, RenderingContext context) {
        PageBox page = getRootBox().getLayer().getPages().get(number);
        context.setPage(number, page);
        page.paintBackground(context, 0, PagedMode.PAGED_MODE_PRINT);
        page.paintMarginAreas(context, 0, PagedMode.PAGED_MODE_PRINT);
        page.paintBorder(context, 0, PagedMode.PAGED_MODE_PRINT);
        Shape outer = device.getClip();
        device.clip(page.getPrintClippingBounds(context));
        int top = page.getMarginBorderPadding(context, Edge.TOP) - page.getPaintingTop();
        int left = page.getMarginBorderPadding(context, Edge.LEFT);
        device.translate(left, top);
        getRootBox().getLayer().paint(context);
        device.translate(-left, -top);
        device.setClip(outer);
    }

    private static void draw(SheetPlan.Mark mark, float height, PdfContentByte content) {
        content.saveState();
        content.setLineWidth(THIN);
        if (mark.fold()) {
            content.setLineDash(DASH, DASH, 0);
        }
        content.moveTo(mark.fromX() * SheetPlan.POINTS_PER_MILLIMETRE, (height - mark.fromY()) * SheetPlan.POINTS_PER_MILLIMETRE);
        content.lineTo(mark.toX() * SheetPlan.POINTS_PER_MILLIMETRE, (height - mark.toY()) * SheetPlan.POINTS_PER_MILLIMETRE);
        content.stroke();
        content.restoreState();
    }
}
