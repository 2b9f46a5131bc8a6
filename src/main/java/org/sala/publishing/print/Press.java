package org.sala.publishing.print;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.openpdf.text.ExceptionConverter;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
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

    /** Layouts of this share of the memory are kept until their pages are painted; the others are made again. */
    private static final int SHARE_FOR_LAYOUTS = 8;
    private static final int BYTES_OF_A_PAGE = 60_000;

    private final Fonts fonts;

    Press(Fonts fonts) {
        this.fonts = fonts;
    }

    void print(String xhtml, Imprint imprint, OutputStream out) {
        print(parse(xhtml), imprint, out);
    }

    /** Prints pages that were parsed before, to be put together; tells as {@link #pages} where things stand. */
    Map<String, Integer> print(Document pages, Imprint imprint, OutputStream out) {
        Book book = layOut(pages);
        write(() -> book.write(imprint, out));
        return book.begins();
    }

    /** The same on sheets that are folded or cut, with what does not fit left out ({@link Fitting}); the plan knows how many pages there are. */
    void print(String xhtml, Imprint imprint, IntFunction<SheetPlan> plan, OutputStream out) {
        Document pages = parse(xhtml);
        Book book = layOutFitting(pages);
        write(() -> new PlannedSheets(book, plan.apply(book.pages())).write(imprint, out));
    }

    /** Prints two pages on each side of a sheet, to be folded and stapled to a booklet. */
    Map<String, Integer> printFolded(Document pages, Imprint imprint, OutputStream out) {
        Book book = layOut(pages);
        write(() -> new FoldedSheets(book).write(imprint, out));
        return book.begins();
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
        return layOut(parsed).begins();
    }

    /** Lays all pages out, those of different parts beside each other where there are several processors. */
    Book layOut(Document pages) {
        requireGlyphs(pages.getDocumentElement());
        AtomicLong room = new AtomicLong(Runtime.getRuntime().maxMemory() / SHARE_FOR_LAYOUTS / BYTES_OF_A_PAGE);
        List<Part> parts = Parts.of(pages).parallelStream().map(tree -> {
            Part part = new Part(layOutWell(tree));
            if (room.addAndGet(-part.pages()) < 0) {
                part.letGo();
            }
            return part;
        }).toList();
        return new Book(parts, this::layOutOnce);
    }

    private Book layOutFitting(Document pages) {
        requireGlyphs(pages.getDocumentElement());
        PageRenderer laidOut = layOutWell(pages);
        while (Fitting.leavesOut(laidOut)) {
            laidOut = layOutWell(pages);
        }
        return new Book(List.of(new Part(laidOut)), this::layOutOnce);
    }

    /** Until entries are whole. Nothing keeps what was laid out before: two layouts are too much for a small memory. */
    PageRenderer layOutWell(Document pages) {
        Optional<PageRenderer> well = Optional.empty();
        while (well.isEmpty()) {
            well = Optional.of(layOutOnce(pages)).filter(laidOut -> !WholeEntries.mends(laidOut));
        }
        return well.get();
    }

    PageRenderer layOutOnce(Document pages) {
        PageDevice device = new PageDevice(PageMeta.of(pages, "watermark").map(words -> new Watermark(fonts.bold(), words)));
        Digits digits = PageMeta.of(pages, "digits").map(zero -> new Digits(zero.charAt(0))).orElse(Digits.WESTERN);
        PageRenderer renderer = new PageRenderer(device, new PrintResources(device), new StackFontResolver(fonts, digits));
        renderer.getSharedContext().setLineBreakingStrategy(new LineBreaks());
        synchronized (STYLES) {
            renderer.setDocument(pages, null, new ReadingNamespace());
        }
        renderer.layout();
        return renderer;
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
