package org.sala.publishing.print;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.openpdf.text.ExceptionConverter;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.pdf.ITextRenderer;
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

    /** What the library asks for otherwise, 9, takes half as long again for a hundredth of the size. */
    private static final int PACKED = 6;

    private final Fonts fonts;

    Press(Fonts fonts) {
        this.fonts = fonts;
    }

    void print(String xhtml, Imprint imprint, OutputStream out) {
        print(parse(xhtml), imprint, out);
    }

    /** Prints pages that were parsed before, to be put together; tells as {@link #pages} where things stand. */
    Map<String, Integer> print(Document pages, Imprint imprint, OutputStream out) {
        PageDevice device = deviceFor(pages);
        ITextRenderer renderer = layOut(pages, device);
        Map<String, Integer> begins = begins(renderer);
        write(renderer, device, imprint, out);
        return begins;
    }

    /** Paints what is laid out, page after page, and writes the file. */
    void write(ITextRenderer renderer, PageDevice device, Imprint imprint, OutputStream out) {
        renderer.setListener(new FileDetails(imprint, device));
        device.paintInOrder(renderer);
        write(() -> renderer.createPDF(out));
    }

    /** The same on sheets that are folded or cut, with what does not fit left out ({@link Fitting}); the plan knows how many pages there are. */
    void print(String xhtml, Imprint imprint, IntFunction<SheetPlan> plan, OutputStream out) {
        Document pages = parse(xhtml);
        PageDevice device = deviceFor(pages);
        SheetRenderer renderer = layOut(pages, device);
        while (Fitting.leavesOut(renderer)) {
            device = deviceFor(pages);
            renderer = layOut(pages, device);
        }
        renderer.setListener(new FileDetails(imprint, device));
        SheetPlan sheets = plan.apply(renderer.getRootBox().getLayer().getPages().size());
        SheetRenderer fitting = renderer;
        write(() -> fitting.print(sheets, out));
    }

    /** Prints two pages on each side of a sheet, to be folded and stapled to a booklet. */
    Map<String, Integer> printFolded(Document pages, Imprint imprint, OutputStream out) {
        PageDevice device = deviceFor(pages);
        SheetRenderer renderer = layOut(pages, device);
        renderer.setListener(new FileDetails(imprint, device));
        Map<String, Integer> begins = begins(renderer);
        write(() -> new FoldedSheets(renderer, device).print(out));
        return begins;
    }

    /** The library hides what kept it from writing, a full disk for example, where nobody would look for it. */
    private static void write(Runnable writing) {
        try {
            writing.run();
        } catch (ExceptionConverter hidden) {
            if (hidden.getException() instanceof IOException unwritten) {
                throw new UncheckedIOException(unwritten);
            }
            throw hidden;
        }
    }

    /** On which page, counted from 1, each element that has an id begins. */
    Map<String, Integer> pages(String xhtml) {
        return pages(parse(xhtml));
    }

    Map<String, Integer> pages(Document parsed) {
        return begins(layOut(parsed, deviceFor(parsed)));
    }

    private static Map<String, Integer> begins(ITextRenderer laidOut) {
        NavigableMap<Integer, Integer> pages = new TreeMap<>();
        laidOut.getRootBox().getLayer().getPages().forEach(page -> pages.put(page.getTop(), page.getPageNo() + 1));
        Map<String, Integer> begins = new HashMap<>();
        laidOut.getSharedContext().getIdMap().forEach((id, box) -> Optional.ofNullable(pages.floorEntry(box.getAbsY()))
                .ifPresent(page -> begins.put(id, page.getValue())));
        return begins;
    }

    PageDevice deviceFor(Document pages) {
        requireGlyphs(pages.getDocumentElement());
        return new PageDevice(PageMeta.of(pages, "watermark").map(words -> new Watermark(fonts.bold(), words)));
    }

    SheetRenderer layOut(Document pages, PageDevice device) {
        Optional<SheetRenderer> laidOut = Optional.empty();
        while (laidOut.isEmpty()) {
            laidOut = layOutOnce(pages, device);
        }
        return laidOut.get();
    }

    /** Empty when the pages had to be changed. Nothing then keeps what was laid out: two layouts of a book are too much for a small memory. */
    private Optional<SheetRenderer> layOutOnce(Document pages, PageDevice device) {
        Digits digits = PageMeta.of(pages, "digits").map(zero -> new Digits(zero.charAt(0))).orElse(Digits.WESTERN);
        SheetRenderer renderer = new SheetRenderer(device, new PrintResources(device), new StackFontResolver(fonts, digits));
        renderer.getSharedContext().setLineBreakingStrategy(new LineBreaks());
        renderer.setCompression(PACKED);
        renderer.setPDFProducer("Sala");
        renderer.setPDFCreator("Sala");
        synchronized (STYLES) {
            renderer.setDocument(pages, null, new ReadingNamespace());
        }
        renderer.layout();
        if (WholeEntries.mends(renderer)) {
            device.surround(null);
            return Optional.empty();
        }
        return Optional.of(renderer);
    }

    /** Asked for whole texts and before the layout, which goes word by word, so that the failure can show where it is. */
    private void requireGlyphs(Node node) {
        if (node instanceof Text text && !text.getData().isBlank()) {
            require(text);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            requireGlyphs(child);
        }
    }

    private void require(Text text) {
        try {
            fonts.regular().require(text.getData().strip());
        } catch (MissingGlyphException missing) {
            throw Whereabouts.of(text).map(missing::in).orElse(missing);
        }
    }

    static Document parse(String xhtml) {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            PageTree pages = new PageTree();
            factory.newSAXParser().parse(new InputSource(new StringReader(PrintableText.clean(xhtml))), pages);
            return pages.tree();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException("The printed pages are not well-formed: " + e.getMessage(), e);
        }
    }
}
