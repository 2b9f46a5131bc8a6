package org.sala.publishing.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What another library than the one that wrote it reads in a PDF. Spaces are left out: lines end where they must. */
final class PrintedPages {

    private final byte[] pdf;

    PrintedPages(byte[] pdf) {
        this.pdf = pdf;
    }

    /** The text of each page in the order it was painted, without spaces. */
    List<String> texts() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> texts = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                texts.add(squeezed(new ActualTexts(document, page).text()));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return String.join("", texts());
    }

    /** What is read aloud: the text of the structure from its beginning to its end, without spaces. */
    String textAloud() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                ActualTexts texts = new ActualTexts(document, page);
                texts.text();
                marked.put(document.getPage(page - 1), texts.byMark());
            }
            StringBuilder aloud = new StringBuilder();
            read(document.getDocumentCatalog().getStructureTreeRoot(), null, marked, aloud);
            return squeezed(aloud.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(PDStructureNode node, PDPage page, Map<PDPage, Map<Integer, String>> marked, StringBuilder aloud) {
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> read(element, element.getPage(), marked, aloud);
                case Integer mark -> aloud.append(marked.get(page).get(mark));
                case PDMarkedContentReference mark -> aloud.append(marked.get(mark.getPage()).get(mark.getMCID()));
                default -> aloud.append("");
            }
        }
    }

    /** How far to the right anything is written on a page, in millimetres from its left edge. */
    double rightmost(int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ActualTexts texts = new ActualTexts(document, page);
            texts.text();
            return texts.rightmost / 72 * 25.4;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean pdftotextIsThere() {
        return List.of(System.getenv("PATH").split(":")).stream().anyMatch(folder -> Files.isExecutable(Path.of(folder, "pdftotext")));
    }

    /** What poppler makes of it, without spaces and page ends. */
    String textByPoppler() throws IOException, InterruptedException {
        Path file = Files.createTempFile("print", ".pdf");
        Files.write(file, pdf);
        Process process = new ProcessBuilder("pdftotext", "-raw", file.toString(), "-").start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Files.delete(file);
        return squeezed(text);
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u200B\\u00A0]", "");
    }

    /** Reads {@code ActualText} where there is one, and letters elsewhere. */
    private static final class ActualTexts extends PDFTextStripper {
        private final StringBuilder text = new StringBuilder();
        private final Deque<Boolean> spoken = new ArrayDeque<>();
        private final Map<Integer, String> byMark = new HashMap<>();
        private final Deque<Integer> marks = new ArrayDeque<>();
        private final PDDocument document;
        private double rightmost;

        ActualTexts(PDDocument document, int page) {
            this.document = document;
            addOperator(new BeginMarkedContentSequence(this));
            addOperator(new BeginMarkedContentSequenceWithProperties(this));
            addOperator(new EndMarkedContentSequence(this));
            setStartPage(page);
            setEndPage(page);
        }

        Map<Integer, String> byMark() {
            return Map.copyOf(byMark);
        }

        String text() throws IOException {
            getText(document);
            return text.toString();
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            String actual = properties == null ? null : properties.getString("ActualText");
            spoken.push(actual != null);
            int outer = marks.isEmpty() ? -1 : marks.peek();
            marks.push(properties == null ? outer : properties.getInt("MCID", outer));
            say(actual == null ? "" : actual);
        }

        @Override
        public void endMarkedContentSequence() {
            spoken.pop();
            marks.pop();
        }

        private void say(String words) {
            text.append(words);
            byMark.merge(marks.isEmpty() ? -1 : marks.peek(), words, String::concat);
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            rightmost = Math.max(rightmost, position.getXDirAdj() + position.getWidthDirAdj());
            if (!spoken.contains(true)) {
                say(position.getUnicode());
            }
        }
    }
}
