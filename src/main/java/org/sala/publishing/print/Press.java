package org.sala.publishing.print;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.PageBox;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes a PDF of one XHTML page tree. It may run on many threads at once: only the fonts are shared between prints.
 * Everything is laid out before the first byte is written, so a text that cannot be printed leaves nothing behind.
 */
@Singleton
final class Press {

    /** Flying Saucer numbers selectors with a counter that two threads must not read at once: styles would be mixed up. */
    private static final Object STYLES = new Object();

    private final Fonts fonts;

    Press(Fonts fonts) {
        this.fonts = fonts;
    }

    void print(String xhtml, Imprint imprint, OutputStream out) {
        laidOut(xhtml, imprint).createPDF(out);
    }

    /** On which page, counted from 1, each element that has an id begins. */
    Map<String, Integer> pages(String xhtml, Imprint imprint) {
        ITextRenderer renderer = laidOut(xhtml, imprint);
        List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
        Map<String, Integer> begins = new HashMap<>();
        renderer.getSharedContext().getIdMap().forEach((id, box) -> pages.stream()
                .filter(page -> PageDevice.begins(box, page)).findFirst()
                .ifPresent(page -> begins.put(id, page.getPageNo() + 1)));
        return begins;
    }

    private ITextRenderer laidOut(String xhtml, Imprint imprint) {
        Document pages = parse(PrintableText.clean(xhtml));
        requireGlyphs(pages.getDocumentElement());
        PageDevice device = new PageDevice(watermark(pages).map(words -> new Watermark(fonts.bold(), words)));
        ITextRenderer renderer = new ITextRenderer(ITextRenderer.DEFAULT_DOTS_PER_POINT,
                ITextRenderer.DEFAULT_DOTS_PER_PIXEL, device, new PrintResources(device), new StackFontResolver(fonts),
                new Pictograms(), new ShapedTextRenderer());
        renderer.getSharedContext().setLineBreakingStrategy(new LineBreaks());
        renderer.setListener(new FileDetails(imprint, device));
        renderer.setPDFProducer("Sala");
        renderer.setPDFCreator("Sala");
        synchronized (STYLES) {
            renderer.setDocument(pages, null, new ReadingNamespace());
        }
        renderer.layout();
        return renderer;
    }

    /** Asked for whole texts and before the layout, which goes word by word, so that the failure can show where it is. */
    private void requireGlyphs(Node node) {
        if (node instanceof Text text && !text.getData().isBlank()) {
            fonts.regular().require(text.getData().strip());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            requireGlyphs(child);
        }
    }

    /** The words of {@code <meta name="watermark">}, which drafts have. */
    private static Optional<String> watermark(Document pages) {
        NodeList metas = pages.getElementsByTagName("meta");
        return IntStream.range(0, metas.getLength()).mapToObj(place -> (Element) metas.item(place))
                .filter(meta -> meta.getAttribute("name").equals("watermark"))
                .map(meta -> meta.getAttribute("content")).findFirst();
    }

    private static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // Every node is visited several times, so making them on demand only costs.
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException("The printed pages are not well-formed: " + e.getMessage(), e);
        }
    }
}
