package org.sala.publishing.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The lines of a print with their places, written once more by OpenPDF alone: no templates, no layout, no tags, no
 * pictures. That is the least that a print of the same pages can take.
 */
final class PagesAlone {

    private final Fonts fonts;
    private final List<List<Line>> pages = new ArrayList<>();
    private final Rectangle paper;

    record Line(float left, float base, float size, boolean bold, String text) {
    }

    PagesAlone(Fonts fonts, byte[] pdf) throws IOException {
        this.fonts = fonts;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            paper = new Rectangle(document.getPage(0).getMediaBox().getWidth(), document.getPage(0).getMediaBox().getHeight());
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(new Lines(document, page).lines);
            }
        }
    }

    int count() {
        return pages.size();
    }

    void write(OutputStream out) {
        Document document = new Document(paper);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        Set<Syllable> told = new HashSet<>();
        document.open();
        for (List<Line> lines : pages) {
            document.newPage();
            writer.setPageEmpty(false);
            lines.forEach(line -> write(line, writer.getDirectContent(), told));
        }
        document.close();
    }

    private void write(Line line, PdfContentByte page, Set<Syllable> told) {
        page.beginText();
        page.setTextMatrix(line.left(), line.base());
        (line.bold() ? fonts.bold() : fonts.regular()).show(page, line.size(), line.text(), told);
        page.endText();
    }

    /** One text object of the print is one line. */
    private static final class Lines extends PDFTextStripper {
        private final List<Line> lines = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private TextPosition first;
        private boolean spoken;

        Lines(PDDocument document, int page) throws IOException {
            addOperator(new BeginMarkedContentSequenceWithProperties(this));
            addOperator(new EndMarkedContentSequence(this));
            setStartPage(page);
            setEndPage(page);
            getText(document);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            super.processOperator(operator, operands);
            if (operator.getName().equals("ET") && first != null) {
                lines.add(new Line(first.getTextMatrix().getTranslateX(), first.getTextMatrix().getTranslateY(),
                        first.getFontSizeInPt(), first.getFont().getName().contains("Bold"), text.toString()));
                first = null;
                text.setLength(0);
            }
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            String actual = properties == null ? null : properties.getString("ActualText");
            if (actual != null) {
                spoken = true;
                text.append(actual);
            }
        }

        @Override
        public void endMarkedContentSequence() {
            spoken = false;
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            first = first == null ? position : first;
            text.append(spoken ? "" : position.getUnicode());
        }
    }
}
