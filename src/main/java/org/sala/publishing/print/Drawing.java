package org.sala.publishing.print;

import java.awt.Point;
import java.awt.Rectangle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * A square drawing in the place of an {@code img}, made of lines and areas so that it stays sharp at any size. It is
 * read aloud where the {@code img} has an {@code alt}, and passed over where it has none.
 */
abstract class Drawing implements ITextReplacedElement {

    private final int side;
    private Point location = new Point();

    /** @param side in dots of the output device */
    Drawing(int side) {
        this.side = side;
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        Rectangle place = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
        device.setColor(box.getStyle().getColor());
        ((PageDevice) device).paintFigure(box.getElement(), place, () -> draw(device, place.x, place.y, place.width));
    }

    /** Draws it with its upper left corner at a point of the device. */
    abstract void draw(ITextOutputDevice device, double x, double y, double width);

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
