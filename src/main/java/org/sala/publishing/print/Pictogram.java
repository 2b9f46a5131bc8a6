package org.sala.publishing.print;

import java.awt.BasicStroke;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** A line drawing in the place of an {@code img}, drawn as strokes so that it stays sharp at any size. */
final class Pictogram implements ITextReplacedElement {

    /** The drawings stand on a square of 24 units, with strokes two units wide. */
    private static final double UNITS = 24;
    private static final float STROKE = 2;

    private final Shape lines;
    private final int side;
    private Point location = new Point();

    /** @param side in dots of the output device */
    Pictogram(Shape lines, int side) {
        this.lines = lines;
        this.side = side;
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        Rectangle place = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
        device.setColor(box.getStyle().getColor());
        draw(device, lines, place.x, place.y, place.width);
    }

    static void draw(ITextOutputDevice device, Shape lines, double x, double y, double side) {
        AffineTransform placed = AffineTransform.getTranslateInstance(x, y);
        placed.scale(side / UNITS, side / UNITS);
        Stroke before = device.getStroke();
        device.setStroke(new BasicStroke((float) (STROKE * side / UNITS), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        device.draw(placed.createTransformedShape(lines));
        device.setStroke(before);
    }

    @Override
    public int getIntrinsicWidth() {
        return side;
    }

    @Override
    public int getIntrinsicHeight() {
        return side;
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext context) {
        // Holds on to nothing.
    }

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }
}
