package org.sala.publishing.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * The entries of a print whose pages are painted in their order. What is only needed while an entry is painted, its
 * structure and its boxes, is made on its first page and let go after its last: a book of two thousand entries would
 * otherwise hold a hundred thousand elements of structure beside all its boxes.
 */
final class EntriesInPassing {

    private final Map<String, Box> boxes;
    /** The pages by where they end. */
    private final NavigableMap<Integer, Integer> pages = new TreeMap<>();
    private final Deque<Entry> coming = new ArrayDeque<>();
    private final Deque<Entry> open = new ArrayDeque<>();

    /**
     * An entry that is not yet painted to its end.
     *
     * @param heading the level of the last heading before it
     * @param first   the page it begins on, counted from 0
     * @param last    the page it ends on
     */
    record Entry(Box box, PdfStructureElement structure, int heading, int first, int last) {

        Element element() {
            return box.getElement();
        }

        /** What is above it knows it by its number in the file from now on. */
        void write(PdfWriter writer) {
            PdfArray around = (PdfArray) structure.getParent().get(PdfName.K);
            around.set(around.getElements().indexOf(structure), EntriesInPassing.write(structure, writer));
        }

    }

    /** Writes an element and all that hangs on it, and gives its number. */
    static PdfObject write(PdfStructureElement element, PdfWriter writer) {
        if (element.get(PdfName.K) instanceof PdfArray kids) {
            for (int place = 0; place < kids.size(); place++) {
                if (kids.getPdfObject(place) instanceof PdfStructureElement kid) {
                    kids.set(place, write(kid, writer));
                }
            }
        }
        try {
            return writer.addToBody(element, element.getReference()).getIndirectReference();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EntriesInPassing(Map<String, Box> boxes, List<PageBox> pages) {
        this.boxes = boxes;
        pages.forEach(page -> this.pages.put(page.getBottom(), page.getPageNo()));
    }

    static EntriesInPassing of(PageRenderer laidOut) {
        return new EntriesInPassing(laidOut.getSharedContext().getIdMap(), laidOut.pages());
    }

    /** For pages that are painted out of their order. */
    static EntriesInPassing none() {
        return new EntriesInPassing(Map.of(), List.of());
    }

    boolean takes(Element element) {
        return element.getAttribute("class").startsWith("entry") && boxes.containsKey(element.getAttribute("id"));
    }

    /** In the order of the pages. */
    void expect(Element element, PdfStructureElement structure, int heading) {
        Box box = boxes.get(element.getAttribute("id"));
        coming.add(new Entry(box, structure, heading, pageOf(box.getAbsY()), pageOf(box.getAbsY() + box.getHeight())));
    }

    private int pageOf(int y) {
        Map.Entry<Integer, Integer> page = pages.higherEntry(y);
        return page == null ? pages.size() : page.getValue();
    }

    /** The next entry that begins on a page or before it; null when there is none. */
    Entry begun(int page) {
        if (coming.isEmpty() || coming.peek().first() > page) {
            return null;
        }
        open.add(coming.peek());
        return coming.poll();
    }

    /** The next entry that ended before a page, which loses its boxes; null when there is none. */
    Entry ended(int page) {
        if (open.isEmpty() || open.peek().last() >= page) {
            return null;
        }
        open.peek().box().removeAllChildren();
        return open.poll();
    }
}
