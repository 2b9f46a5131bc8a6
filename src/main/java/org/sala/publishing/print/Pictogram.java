package org.sala.publishing.print;

import java.awt.Shape;
import org.xhtmlrenderer.pdf.ITextOutputDevice;

/** A sign drawn with strokes of one width. */
final class Pictogram extends Drawing {

    /** The drawings stand on a square of 24 units, with strokes two units wide. */
    static final float UNITS = 24;
    static final float STROKE = 2;

    private final Shape lines;

    /** @param side in dots of the output device */
    Pictogram(Shape lines, int side) {
        super(side);
        this.lines = lines;
    }

    @Override
    void draw(ITextOutputDevice device, double x, double y, double width) {
        ((PageDevice) device).show(lines, x, y, width);
    }
}
