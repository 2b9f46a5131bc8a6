package org.sala.publishing.print;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import org.xhtmlrenderer.pdf.ITextOutputDevice;

/** A sign drawn with strokes of one width. */
final class Pictogram extends Drawing {

    /** The drawings stand on a square of 24 units, with strokes two units wide. */
    private static final double UNITS = 24;
    private static final float STROKE = 2;

    private final Shape lines;

    /** @param side in dots of the output device */
    Pictogram(Shape lines, int side) {
        super(side);
        this.lines = lines;
    }

    @Override
    void draw(ITextOutputDevice device, double x, double y, double width) {
        draw(device, lines, x, y, width);
    }

    static void draw(ITextOutputDevice device, Shape lines, double x, double y, double side) {
        AffineTransform placed = AffineTransform.getTranslateInstance(x, y);
        placed.scale(side / UNITS, side / UNITS);
        Stroke before = device.getStroke();
        device.setStroke(new BasicStroke((float) (STROKE * side / UNITS), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        device.draw(placed.createTransformedShape(lines));
        device.setStroke(before);
    }
}
