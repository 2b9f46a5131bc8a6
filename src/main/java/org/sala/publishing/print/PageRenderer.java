package org.sala.publishing.print;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.BoxBuilder;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.Layer.PagedMode;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;
import org.xhtmlrenderer.render.ViewportBox;

/**
 * Lays out a tree of pages and paints the pages one at a time, wherever they are wanted. Stock Flying Saucer writes a
 * file of its own, all pages one after the other; here they may go onto larger sheets, or be a part of a larger print.
 */
final class PageRenderer extends ITextRenderer {

    private final PageDevice device;
    private final MatchedStyles styles;
    private BlockBox root;
    private RenderingContext context;

    PageRenderer(PageDevice device, PrintResources resources, StackFontResolver fonts) {
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

    /** As stock Flying Saucer does it, but page numbers of what stands in another part are known as well. */
    @Override
    public void layout() {
        ITextFontContext fonts = new ITextFontContext();
        getSharedContext().getTextRenderer().setup(fonts);
        LayoutContext context = getSharedContext().newLayoutContextInstance(fonts);
        context.getContentFunctionFactory().registerFunction(new PageReference());
        BlockBox laid = BoxBuilder.createRootBox(context, getDocument());
        PageBox first = Layer.createPageBox(context, "first");
        laid.setContainingBlock(new ViewportBox(new java.awt.Rectangle(0, 0, first.getContentWidth(context), first.getContentHeight(context))));
        laid.layout(context);
        laid.getLayer().trimEmptyPages(laid.getLayer().getPaintingDimension(context).height);
        laid.getLayer().layoutPages(context);
        root = laid;
    }

    @Override
    public BlockBox getRootBox() {
        return root;
    }

    List<PageBox> pages() {
        return root.getLayer().getPages();
    }

    /**
     * Gets ready to be painted.
     *
     * @param before how many pages of the book come before these
     */
    void goInto(PdfFile file, Book book, int before) {
        ITextFontContext fonts = new ITextFontContext();
        getSharedContext().getTextRenderer().setup(fonts);
        PageFurniture furniture = new PageFurniture(styles, root, getSharedContext().newLayoutContextInstance(fonts), before);
        styles.forget();
        device.goInto(file, book, before, furniture);
        device.setRoot(root);
        context = context(before);
        context.setPageCount(book.pages() - before);
        root.getLayer().assignPagePaintingPositions(context, PagedMode.PAGED_MODE_PRINT);
    }

    /** What measuring and painting need to know. */
    RenderingContext context(int before) {
        ITextFontContext fonts = new ITextFontContext();
        getSharedContext().getTextRenderer().setup(fonts);
        return getSharedContext().newRenderingContextInstance(device, fonts, root.getLayer(), before + 1);
    }

    /** In points. The pages of a part are counted from 0. */
    Rectangle size(int page) {
        RenderingContext measures = context == null ? context(0) : context;
        PageBox box = pages().get(page);
        return new Rectangle(box.getWidth(measures) / getDotsPerPoint(), box.getHeight(measures) / getDotsPerPoint());
    }

    /** Paints a page that fills a part of a sheet, in points. */
    void paint(int page, PdfContentByte content, Rectangle onSheet) {
        device.turnTo(page, onSheet);
        paint(page, content, onSheet.getHeight());
    }

    /** Paints a page that is moved and turned on its sheet, and read aloud only where it stands first. */
    void paint(int page, PdfContentByte content, AffineTransform move, boolean again) {
        Rectangle size = size(page);
        device.turnTo(page, size, move, again);
        paint(page, content, size.getHeight());
    }

    private void paint(int number, PdfContentByte content, float height) {
        device.initializePage(content, height);
        PageBox page = pages().get(number);
        context.setPage(number, page);
        page.paintBackground(context, 0, PagedMode.PAGED_MODE_PRINT);
        page.paintMarginAreas(context, 0, PagedMode.PAGED_MODE_PRINT);
        page.paintBorder(context, 0, PagedMode.PAGED_MODE_PRINT);
        Shape outer = device.getClip();
        device.clip(page.getPrintClippingBounds(context));
        int top = page.getMarginBorderPadding(context, Edge.TOP) - page.getPaintingTop();
        int left = page.getMarginBorderPadding(context, Edge.LEFT);
        device.translate(left, top);
        root.getLayer().paint(context);
        device.translate(-left, -top);
        device.setClip(outer);
        device.finishPage();
    }
}
