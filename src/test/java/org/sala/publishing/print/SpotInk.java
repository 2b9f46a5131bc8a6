package org.sala.publishing.print;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The colors that the first page of a PDF is painted with. */
final class SpotInk extends PDFStreamEngine {

    private static final Set<String> COLORING = Set.of("rg", "RG");
    private final Set<String> colors = new TreeSet<>();

    private SpotInk() {
    }

    static Set<String> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            SpotInk ink = new SpotInk();
            ink.processPage(document.getPage(0));
            return ink.colors;
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        super.processOperator(operator, operands);
        if (COLORING.contains(operator.getName())) {
            int[] parts = operands.stream().mapToInt(part -> Math.round(((COSNumber) part).floatValue() * 255)).toArray();
            colors.add("#%02x%02x%02x".formatted(parts[0], parts[1], parts[2]));
        }
    }
}
