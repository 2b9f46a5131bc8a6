package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sala.values.Language;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@Tag("plain")
class PartsTest {

    private static final Press PRESS = new Press(new Fonts());
    private static final Imprint IMPRINT = new Imprint(Language.ENGLISH, "a test", null);
    private static final List<String> KINDS = List.of("shelter", "lawyer", "doctor", "school", "work");
    private static final String BOOK = """
            <html lang="en"><head><title>T</title><meta name="digits" content="0"/><meta name="watermark" content="Draft"/>
            <link rel="stylesheet" href="page.css" type="text/css" media="print"/>
            <link rel="stylesheet" href="booklet.css" type="text/css" media="print"/>
            <bookmarks>%s<bookmark name="nothing" href="#nothing"/></bookmarks></head><body class="latn">
            <div class="edition-line left" data-every-part="">Edition 7, left</div><div class="edition-line right" data-every-part="">Edition 7, right</div>
            <div class="running" data-part="contents">Contents</div><div class="contents" id="contents"><ul>%s</ul></div>%s
            <div class="running" data-part="places">Places</div><div class="organizations" id="places"><h1>Places</h1><ul>%s</ul></div>
            </body></html>""".formatted(each("<bookmark name=\"%1$s\" href=\"#%1$s\"/>"), each("<li><a href=\"#%1$s\">%1$s</a></li>"),
            KINDS.stream().map(PartsTest::kind).collect(Collectors.joining()), each("<li><a href=\"#%1$s-last\">%1$s</a></li>"));

    private static String each(String words) {
        return KINDS.stream().map(words::formatted).collect(Collectors.joining());
    }

    /** Some forty pages, an odd number of them in every second, with a link to the kind after the next. */
    private static String kind(String name) {
        int number = KINDS.indexOf(name);
        String entries = IntStream.range(0, 40 + number % 2).mapToObj(entry -> "<div class=\"entry\" id=\"" + name + "-" + entry + "\"><h3>" + name + " " + entry
                + "</h3>" + ("<p>" + "A sentence about the help that is given here. ".repeat(8) + "</p>").repeat(3 + entry % 3) + "</div>").collect(Collectors.joining());
        return "<div class=\"running\" data-part=\"" + name + "\">Kind: " + name + "</div><div class=\"kind-pages begins\">"
                + "<div class=\"opener\" id=\"" + name + "\" data-tab=\"phone\"><h1>" + name + "</h1><div class=\"kind-list\"><ul><li><a href=\"#"
                + KINDS.get((number + 2) % KINDS.size()) + "-20\">Elsewhere</a></li></ul></div></div>" + entries
                + "<div class=\"entry\" id=\"" + name + "-last\"><h3>Last</h3><p>Last of all.</p></div></div>";
    }

    private final byte[] whole = written(new Book(List.of(new Part(PRESS.layOutWell(Press.parse(BOOK)))), any -> null));
    private final byte[] inParts = written(PRESS.layOut(Press.parse(BOOK)));

    @Test
    void aBookIsCutOnlyWhereAPageBegins() {
        List<org.w3c.dom.Document> parts = Parts.of(Press.parse(BOOK));

        assertThat(parts).hasSizeGreaterThan(3);
        assertThat(parts).allSatisfy(part -> assertThat(Parts.body(part).getTextContent()).contains("Edition 7, left", "Edition 7, right"));
        assertThat(parts.stream().map(part -> part.getElementsByTagName("bookmark").getLength())).startsWith(KINDS.size() + 1).endsWith(0);
    }

    @Test
    void everyPageSaysTheSameAsIfTheBookWereLaidOutAtOnce() {
        assertThat(new PrintedPages(inParts).texts()).hasSizeGreaterThan(100).isEqualTo(new PrintedPages(whole).texts());
    }

    @Test
    void itIsReadAloudInTheSameOrder() {
        assertThat(new PrintedPages(inParts).textAloud()).isEqualTo(new PrintedPages(whole).textAloud());
    }

    @Test
    void linksAndBookmarksLeadToTheSamePlacesAcrossTheParts() throws IOException {
        assertThat(targets(inParts)).hasSize(4 * KINDS.size()).isEqualTo(targets(whole)).noneMatch(target -> target.startsWith("nothing"));
    }

    @Test
    void whatIsLaidOutAgainComesOutTheSame() {
        List<Part> parts = Parts.of(Press.parse(BOOK)).stream().map(tree -> new Part(PRESS.layOutWell(tree))).toList();
        parts.forEach(Part::letGo);

        assertThat(written(new Book(parts, PRESS::layOutOnce))).isEqualTo(inParts);
    }

    @Test
    void itIsAccessibleAndLasting() throws Exception {
        StandardsTest.chooseTheParser();

        assertThat(StandardsTest.failures(inParts, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(StandardsTest.failures(inParts, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    private static byte[] written(Book book) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(IMPRINT, out);
        return out.toByteArray();
    }

    /** Page and height that links and bookmarks lead to. */
    private static List<String> targets(byte[] pdf) throws IOException {
        List<String> targets = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                for (var annotation : document.getPage(page).getAnnotations()) {
                    targets.add(page + " to " + words((PDPageDestination) ((PDActionGoTo) ((PDAnnotationLink) annotation).getAction()).getDestination()));
                }
            }
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                targets.add(item.getTitle() + " to " + words((PDPageDestination) item.getDestination()));
            }
        }
        return targets;
    }

    private static String words(PDPageDestination destination) {
        return Stream.of(destination.retrievePageNumber(), destination.getCOSObject().get(3)).map(String::valueOf).collect(Collectors.joining(" "));
    }
}
