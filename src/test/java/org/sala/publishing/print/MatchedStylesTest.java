package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.layout.SharedContext;

@Tag("plain")
class MatchedStylesTest {

    private static final String PAGES = """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Styles</title>
            <link rel="stylesheet" href="page.css" type="text/css" media="print"/>
            <link rel="stylesheet" href="booklet.css" type="text/css" media="print"/>
            <link rel="stylesheet" href="beside.css" type="text/css" media="print"/></head><body class="khmr two">
            <div class="entry first" id="a"><p>Before</p><div class="fact"><div class="passage"><p>One</p><p>Two</p> <p>Three</p></div></div></div>
            <div class="entry" id="b"><div class="fact"><div class="passage"><p>One</p><ul><li>In</li></ul><p>After a list</p></div></div></div>
            <div class="passage"><p>Outside</p><p>Outside, second</p></div>
            <div class="beside"><div class="half">Left</div><div class="half">Right</div></div>
            <div class="two"><div class="half">Left</div><div class="half">Right</div></div>
            <ul class="said"><li>Said</li><li style="color: red">Said in red</li><li>Said</li></ul>
            <div class="contents"><ul><li class="kind"><a href="#a">A</a><ul><li><a href="#b">B</a></li></ul></li><li><a>No link</a></li></ul></div>
            <table><tbody><tr><td>One</td><td colspan="2">Two</td><td>Three</td></tr></tbody></table>
            </body></html>""";

    @Test
    void everyElementLooksAsIfTheSelectorsHadBeenAskedForItAlone() {
        Document pages = Press.parse(PAGES);
        PageDevice device = new PageDevice(Optional.empty());
        PrintResources resources = new PrintResources(device);
        PageRenderer renderer = new PageRenderer(device, resources, new StackFontResolver(new Fonts(), Digits.WESTERN));
        renderer.setDocument(pages, null, new ReadingNamespace());
        SharedContext context = renderer.getSharedContext();
        StyleReference stock = new StyleReference(resources);
        stock.setDocumentContext(context, context.getNamespaceHandler(), pages, null);

        NodeList all = pages.getElementsByTagName("*");
        for (Element element : IntStream.range(0, all.getLength()).mapToObj(place -> (Element) all.item(place)).toList()) {
            String path = element.getParentNode().getNodeName() + " " + element.getNodeName() + " " + element.getTextContent();
            assertThat(looks(context.getCss(), element)).as(path).isEqualTo(looks(stock, element));
        }
    }

    private static List<String> looks(StyleReference styles, Element element) {
        return Stream.of(Optional.of(styles.getCascadedStyle(element, false)), generated(styles, element, "before"), generated(styles, element, "after"))
                .map(style -> style.map(MatchedStylesTest::declared).orElse("none")).toList();
    }

    private static Optional<CascadedStyle> generated(StyleReference styles, Element element, String place) {
        return Optional.ofNullable(styles.getPseudoElementStyle(element, place));
    }

    private static String declared(CascadedStyle style) {
        StringBuilder declared = new StringBuilder();
        style.getCascadedPropertyDeclarations().forEachRemaining(one -> declared.append(one.getPropertyName()).append(": ").append(one.getValue().getCssText()).append('\n'));
        return declared.toString();
    }

    @Test
    void noStyleSheetOfAPrintAsksForMoreThanIsCompared() throws IOException {
        try (Stream<Path> sheets = Files.list(Path.of("src/main/resources/print"))) {
            for (Path sheet : sheets.toList()) {
                assertThat(Files.readString(sheet)).as(sheet.getFileName().toString())
                        .doesNotContainPattern(":(first-child|last-child|nth-child|even|odd|lang|has)|\\[").doesNotContainPattern("\\+[^{},]*\\+");
            }
        }
    }
}
