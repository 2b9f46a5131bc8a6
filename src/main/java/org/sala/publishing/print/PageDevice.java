package org.sala.publishing.print;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfStructureElement;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Paints what Flying Saucer laid out. Text goes through a {@link FontStack}; each line is painted on the page it
 * begins on and no other; the watermark lies under, the thumb tab beside what a page says.
 */
final class PageDevice extends ITextOutputDevice {

    private final Optional<Watermark> watermark;
    private final MarkedContent marked = new MarkedContent();
    private PdfFile file;
    private Book book;
    private int before;
    private Links links;
    private PageFurniture furniture;
    /** Counted from 0, from the first page of the book. */
    private int page;
    /** The size of the laid-out page in points; on a sheet of several pages that is not the size of the paper. */
    private Rectangle2D.Float paper = new Rectangle2D.Float();
    private boolean onSheet;
    private AffineTransform toSheet = new AffineTransform();
    private boolean again;
    private StackFont font;
    private Color color = Color.BLACK;

    PageDevice(Optional<Watermark> watermark) {
        super(ITextRenderer.DEFAULT_DOTS_PER_POINT);
        this.watermark = watermark;
    }

    /**
     * Gets ready to paint.
     *
     * @param pagesBefore how many pages of the book come before those that are painted here
     * @param margins     what stands in the margins of these pages
     */
    void goInto(PdfFile open, Book whole, int pagesBefore, PageFurniture margins) {
        file = open;
        book = whole;
        before = pagesBefore;
        furniture = margins;
        links = new Links(this, file, book);
        setWriter(file.writer());
    }

    /** Says which page is painted next, where pages are moved and turned on their sheet; one that stands there again is read aloud once. */
    void turnTo(int number, org.openpdf.text.Rectangle size, AffineTransform move, boolean repeated) {
        onSheet = true;
        toSheet = move;
        again = repeated;
        turnTo(number, new org.openpdf.text.Rectangle(size.getWidth(), size.getHeight()));
    }

    /** Says which page is painted next; {@code part} is the part of its sheet that it fills, in points. */
    void turnTo(int number, org.openpdf.text.Rectangle part) {
        page = before + number;
        paper = new Rectangle2D.Float(part.getLeft(), 0, part.getWidth(), part.getHeight());
        file.structure().turnTo(number);
    }

    /** Empty where nothing has the id. */
    String pageNumber(String id) {
        Book.Place place = book.place(id);
        return place == null ? "" : String.valueOf(place.page() + 1);
    }

    @Override
    public void initializePage(PdfContentByte content, float height) {
        super.initializePage(content, height);
        // Each page begins in black; without this the device behind takes the last color of the page before for set.
        setClip(null);
        translate(paper.x * getDotsPerPoint(), 0);
        watermark.ifPresent(mark -> marked.paintArtifact(content, () -> mark.paint(content, paper, file.told())));
    }

    @Override
    public void finishPage() {
        book.tabs().on(page).forEach(tab -> marked.paintArtifact(getCurrentPage(), () -> tab.paint(this, paper, page % 2 == 0)));
        super.finishPage();
    }

    @Override
    public void setFont(ITextFSFont chosen) {
        super.setFont(chosen);
        font = (StackFont) chosen;
    }

    @Override
    public void setColor(FSColor chosen) {
        super.setColor(chosen);
        if (chosen instanceof FSRGBColor rgb) {
            color = new Color(rgb.getRed(), rgb.getGreen(), rgb.getBlue());
        }
    }

    /** A line that straddles two pages would be painted on both. */
    @Override
    public void drawText(RenderingContext context, InlineText text) {
        LineBox line = text.getParent().getLineBox();
        if (text.getSubstring().isBlank()) {
            return;
        }
        if (line.isContainedInMarginBox() || begins(line, context.getPage())) {
            marked.paint(getCurrentPage(), again ? Optional.empty() : leafOf(text, context), () -> super.drawText(context, text));
        }
    }

    private Optional<PdfStructureElement> leafOf(InlineText text, RenderingContext context) {
        Optional<PdfStructureElement> leaf = file.structure().leafOf(text, context.getPageNo());
        if (file.isImposed()) {
            leaf.ifPresent(here -> file.order().note(here, page));
        }
        return leaf;
    }

    static boolean begins(Box box, PageBox page) {
        return box.getAbsY() >= page.getTop() && box.getAbsY() < page.getBottom();
    }

    /** The first that is painted of each page is its own background, and then its margins. */
    @Override
    public void paintBackground(RenderingContext context, CalculatedStyle style, Rectangle bounds, Rectangle around, BorderPropertySet border) {
        super.paintBackground(context, style, bounds, around, border);
        if (style == context.getPage().getStyle()) {
            furniture.paint(context);
        }
    }

    @Override
    public void paintBackground(RenderingContext context, Box box) {
        if (box.getStyle().isVisible()) {
            Rectangle edge = box.getPaintingBorderEdge(context);
            paintBackground(context, box.getStyle(), edge, edge, box.getStyle().getBorder(context));
        }
        if (!onSheet) {
            links.add(context, box);
        }
    }

    /** Paints a picture so that its words are read in its place, or as an artifact when it has none. */
    void paintFigure(Element picture, Rectangle place, Runnable painting) {
        Optional<PdfStructureElement> figure = again ? Optional.empty() : file.structure().figure(picture, createLocalArea(place));
        marked.paint(getCurrentPage(), figure, painting);
    }

    /** The same place in points, as the page counts them: from the lower left corner. */
    private org.openpdf.text.Rectangle createLocalArea(Rectangle place) {
        AffineTransform fromBelow = new AffineTransform(toSheet);
        fromBelow.concatenate(new AffineTransform(1, 0, 0, -1, 0, paper.height));
        fromBelow.concatenate(getTransform());
        Rectangle2D moved = fromBelow.createTransformedShape(place).getBounds2D();
        return new org.openpdf.text.Rectangle((float) moved.getMinX(), (float) moved.getMinY(), (float) moved.getMaxX(), (float) moved.getMaxY());
    }

    /** Shows a pictogram on a square whose upper left corner is a point of the device. */
    void show(Shape pictogram, double x, double y, double side) {
        AffineTransform place = new AffineTransform(1, 0, 0, -1, 0, paper.height);
        place.concatenate(getTransform());
        place.translate(x, y);
        place.scale(side / Pictogram.UNITS, side / Pictogram.UNITS);
        file.signs().show(getCurrentPage(), pictogram, place, color);
    }

    @Override
    public void draw(Shape lines) {
        marked.paintArtifact(getCurrentPage(), () -> super.draw(lines));
    }

    @Override
    public void fill(Shape area) {
        marked.paintArtifact(getCurrentPage(), () -> super.fill(area));
    }

    @Override
    public void drawString(String text, float x, float y, JustificationInfo ignored) {
        if (text.isEmpty()) {
            return;
        }
        AffineTransform place = new AffineTransform(getTransform());
        place.translate(x, y);
        float size = font.getSize2D() / getDotsPerPoint();
        PdfContentByte content = getCurrentPage();
        // The colour is set inside its own bracket: the device behind remembers the one it set last.
        content.saveState();
        content.setColorFill(color);
        content.beginText();
        content.setTextMatrix((float) place.getTranslateX(), paper.height - (float) place.getTranslateY());
        font.stack().show(content, size, font.shown(text), file.told());
        content.endText();
        content.restoreState();
    }
}
