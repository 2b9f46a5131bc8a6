package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sala.values.Language;

@Tag("plain")
class EntriesInPassingTest {

    private static final Press PRESS = new Press(new Fonts());
    private static final List<String> NAMES = List.of("one", "two", "three", "four", "five");

    private final byte[] pdf = printed("<h1>Help</h1>" + NAMES.stream().map(EntriesInPassingTest::entry).collect(Collectors.joining())
            + "<div class=\"after\"><h4>After all</h4></div>");

    @Test
    void whatIsWrittenOnThePageItEndsOnIsReadInItsPlace() {
        String expected = "Help" + NAMES.stream().map(name -> "Thenameof" + name + IntStream.range(0, 12).mapToObj(fact -> name + "says" + fact)
                .collect(Collectors.joining())).collect(Collectors.joining()) + "Afterall";

        assertThat(new PrintedPages(pdf).texts()).hasSizeGreaterThan(3);
        assertThat(new PrintedPages(pdf).textAloud()).isEqualTo(expected);
    }

    @Test
    void headingsAfterEntriesGoDownFromThoseOfTheEntries() throws IOException {
        List<String> headings = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            collectHeadings(document.getDocumentCatalog().getStructureTreeRoot(), headings);
        }

        assertThat(headings).containsExactly("H1", "H2", "H3", "H3", "H3", "H3", "H4");
    }

    private static void collectHeadings(PDStructureNode node, List<String> headings) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().startsWith("H")) {
                    headings.add(element.getStructureType());
                }
                collectHeadings(element, headings);
            }
        }
    }

    private static String entry(String name) {
        return "<div class=\"entry\" id=\"" + name + "\"><h3>The name of " + name + "</h3>" + IntStream.range(0, 12)
                .mapToObj(fact -> "<div class=\"fact\" style=\"height: 9mm\"><p>" + name + " says " + fact + "</p></div>").collect(Collectors.joining()) + "</div>";
    }

    private static byte[] printed(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PRESS.print("<html lang=\"en\"><head><title>T</title><link rel=\"stylesheet\" href=\"page.css\" type=\"text/css\" media=\"print\"/>"
                + "<link rel=\"stylesheet\" href=\"booklet.css\" type=\"text/css\" media=\"print\"/></head><body class=\"latn\">" + body
                + "</body></html>", new Imprint(Language.ENGLISH, "a test", null), out);
        return out.toByteArray();
    }
}
