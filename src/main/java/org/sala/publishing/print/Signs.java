package org.sala.publishing.print;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.IdentityHashMap;
import java.util.Map;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/** The pictograms of one print. Each is written to the file once and shown wherever it stands: a booklet has ten on a page. */
final class Signs {

    private static final int ROUND = 1;

    private final Map<Shape, PdfTemplate> written = new IdentityHashMap<>();

    /** Shows a drawing in a color; {@code place} leads from its square of 24 units, with y downwards, to the page. */
    void show(PdfContentByte page, Shape lines, AffineTransform place, Color color) {
        PdfTemplate sign = written.computeIfAbsent(lines, drawn -> write(page, drawn));
        page.saveState();
        page.setColorStroke(color);
        page.addTemplate(sign, (float) place.getScaleX(), (float) place.getShearY(), (float) place.getShearX(), (float) place.getScaleY(),
                (float) place.getTranslateX(), (float) place.getTranslateY());
        page.restoreState();
    }

    private static PdfTemplate write(PdfContentByte page, Shape lines) {
        PdfTemplate sign = page.createTemplate(Pictogram.UNITS, Pictogram.UNITS);
        sign.setBoundingBox(new Rectangle(-Pictogram.STROKE, -Pictogram.STROKE, Pictogram.UNITS + Pictogram.STROKE, Pictogram.UNITS + Pictogram.STROKE));
        sign.setLineWidth(Pictogram.STROKE);
        sign.setLineCap(ROUND);
        sign.setLineJoin(ROUND);
        float[] to = new float[6];
        for (PathIterator path = lines.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> sign.moveTo(to[0], to[1]);
                case PathIterator.SEG_LINETO -> sign.lineTo(to[0], to[1]);
                case PathIterator.SEG_CUBICTO -> sign.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
                case PathIterator.SEG_CLOSE -> sign.closePath();
                default -> throw new IllegalArgumentException("A pictogram may have no curve of the second degree");
            }
        }
        sign.stroke();
        return sign;
    }
}
