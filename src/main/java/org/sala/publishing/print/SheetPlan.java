package org.sala.publishing.print;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where laid-out pages stand on sheets of paper that are folded or cut afterwards. All lengths are in millimetres, from
 * the left and the top edge of the sheet.
 */
record SheetPlan(float width, float height, List<Placement> placements, List<Mark> marks) {

    static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    /**
     * @param page  counted from 0, as is {@code sheet}
     * @param x     of the left edge, {@code y} of the top edge of the page as it stands, turned
     * @param again whether the page stands elsewhere too and has been read aloud there
     */
    record Placement(int page, int sheet, float x, float y, Turn turn, boolean again) {
    }

    /** How a page lies on its sheet, clockwise. */
    enum Turn {
        UPRIGHT, QUARTER, HALF, THREE_QUARTERS;

        /** From the axes of the page to those of the sheet, both from the lower left corner and in points. */
        private AffineTransform move(float left, float bottom, float pageWidth, float pageHeight) {
            return switch (this) {
                case UPRIGHT -> new AffineTransform(1, 0, 0, 1, left, bottom);
                case QUARTER -> new AffineTransform(0, -1, 1, 0, left, bottom + pageWidth);
                case HALF -> new AffineTransform(-1, 0, 0, -1, left + pageWidth, bottom + pageHeight);
                case THREE_QUARTERS -> new AffineTransform(0, 1, -1, 0, left + pageHeight, bottom);
            };
        }

        private boolean isOnItsSide() {
            return this == QUARTER || this == THREE_QUARTERS;
        }
    }

    /** A line to fold along (dashed) or to cut along (solid), on every sheet. */
    record Mark(float fromX, float fromY, float toX, float toY, boolean fold) {
    }

    SheetPlan {
        placements = List.copyOf(placements);
        marks = List.copyOf(marks);
    }

    int sheets() {
        return placements.stream().mapToInt(Placement::sheet).max().orElse(0) + 1;
    }

    /** The pages of a sheet in the order they are read. */
    List<Placement> on(int sheet) {
        return placements.stream().filter(placement -> placement.sheet() == sheet).toList();
    }

    /** From the axes of a page of a size in points, which begin at its lower left corner, to those of its sheet. */
    AffineTransform move(Placement placement, float pageWidth, float pageHeight) {
        float tall = placement.turn().isOnItsSide() ? pageWidth : pageHeight;
        float bottom = (height - placement.y()) * POINTS_PER_MILLIMETRE - tall;
        return placement.turn().move(placement.x() * POINTS_PER_MILLIMETRE, bottom, pageWidth, pageHeight);
    }

    /** The same page again and again, in columns and rows. */
    static List<Placement> grid(int page, int columns, int rows, float left, float top, float stepX, float stepY) {
        return IntStream.range(0, columns * rows).mapToObj(place -> new Placement(page, 0,
                left + place % columns * stepX, top + place / columns * stepY, Turn.UPRIGHT, place > 0)).toList();
    }
}
