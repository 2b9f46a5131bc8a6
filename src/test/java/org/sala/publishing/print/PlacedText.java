package org.sala.publishing.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Where each sign stands on a sheet, in millimetres from its left and top edge, and how it is turned. */
final class PlacedText extends PDFTextStripper {

    private static final double MILLIMETRES = 25.4 / 72;
    private final List<Sign> signs = new ArrayList<>();
    private final float height;

    /** {@code x} and {@code y} of the point it stands on; {@code turn} in degrees clockwise; {@code size} in points. */
    record Sign(String text, double x, double y, double endX, double endY, int turn, double size) {

        /** Whether it begins and ends within the same piece of a sheet, with an edge left free around. */
        boolean isInside(double width, double height, double left, double top, double edge) {
            double column = left + Math.floor((x - left) / width) * width;
            double row = top + Math.floor((y - top) / height) * height;
            return Stream.of(x, endX).allMatch(at -> at > column + edge && at < column + width - edge)
                    && Stream.of(y, endY).allMatch(at -> at > row + edge && at < row + height - edge);
        }
    }

    private PlacedText(PDDocument document) {
        height = document.getPage(0).getMediaBox().getHeight();
    }

    static List<Sign> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PlacedText text = new PlacedText(document);
            text.getText(document);
            return text.signs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first signs of all places where a text of plain letters stands. */
    static List<Sign> find(byte[] pdf, String text) {
        List<Sign> signs = of(pdf).stream().filter(sign -> !sign.text().isBlank()).toList();
        String all = signs.stream().map(Sign::text).reduce("", String::concat);
        List<Sign> found = new ArrayList<>();
        for (int at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + 1)) {
            found.add(signs.get(at));
        }
        return found;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        Matrix matrix = position.getTextMatrix();
        int turn = (int) Math.round(Math.toDegrees(-Math.atan2(matrix.getShearY(), matrix.getScaleX())) + 360) % 360;
        double along = position.getWidthDirAdj();
        double x = matrix.getTranslateX();
        double y = height - matrix.getTranslateY();
        String sign = position.getUnicode().codePointCount(0, position.getUnicode().length()) == 1 ? position.getUnicode() : "\u25A1";
        signs.add(new Sign(sign, x * MILLIMETRES, y * MILLIMETRES, (x + along * Math.cos(Math.toRadians(turn))) * MILLIMETRES,
                (y + along * Math.sin(Math.toRadians(turn))) * MILLIMETRES, turn, Math.hypot(matrix.getScaleX(), matrix.getShearY())));
    }
}
