package org.sala.publishing.print;

import java.awt.geom.AffineTransform;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.w3c.dom.Document;

/**
 * A print that is laid out, part by part, and not yet written. It knows on which page everything is, but need not hold
 * the layout of every part: one that was let go is laid out again when its turn comes, to the same pages.
 */
final class Book {

    private final List<Part> parts;
    private final Function<Document, PageRenderer> layOut;
    private final List<Integer> before = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private final ThumbTabs tabs;
    private final int pages;

    /**
     * Where something begins.
     *
     * @param page   counted from 0
     * @param height above the lower edge of the page, in points
     */
    record Place(int page, float height) {

        private Place after(int pages) {
            return new Place(page + pages, height);
        }
    }

    /** @param layOut lays a part out as it was */
    Book(List<Part> parts, Function<Document, PageRenderer> layOut) {
        this.parts = parts;
        this.layOut = layOut;
        List<ThumbTabs.Section> sections = new ArrayList<>();
        int counted = 0;
        for (Part part : parts) {
            int first = counted;
            before.add(first);
            part.places().forEach((id, place) -> places.put(id, place.after(first)));
            part.sections().forEach(section -> sections.add(section.after(first)));
            counted += part.pages();
        }
        pages = counted;
        tabs = new ThumbTabs(sections, head());
    }

    /** The tree that says what the whole print is called, and has its bookmarks. */
    Document head() {
        return parts.getFirst().tree();
    }

    int pages() {
        return pages;
    }

    /** Null for an id that is nowhere. */
    Place place(String id) {
        return places.get(id);
    }

    /** On which page, counted from 1, each element that has an id begins. */
    Map<String, Integer> begins() {
        Map<String, Integer> begins = new HashMap<>();
        places.forEach((id, place) -> begins.put(id, place.page() + 1));
        return begins;
    }

    ThumbTabs tabs() {
        return tabs;
    }

    /** Writes page after page. Each part is let go when its pages are painted. */
    void write(Imprint imprint, OutputStream out) {
        PdfFile file = new PdfFile(head(), imprint, parts.getFirst().laidOut(layOut).size(0), out);
        for (int place = 0; place < parts.size(); place++) {
            Part part = parts.get(place);
            PageRenderer laidOut = part.laidOut(layOut);
            laidOut.goInto(file, this, before.get(place));
            file.structure().add(part.tree(), EntriesInPassing.of(laidOut));
            for (int page = 0; page < part.pages(); page++) {
                Rectangle size = laidOut.size(page);
                laidOut.paint(page, file.nextPage(size), size);
            }
            file.structure().letGo();
            part.letGo();
        }
        new Outline(this, file).write();
        file.close();
    }

    /** Gets ready to be painted in any order of the pages. */
    void goInto(PdfFile file) {
        for (int place = 0; place < parts.size(); place++) {
            parts.get(place).laidOut(layOut).goInto(file, this, before.get(place));
            file.structure().add(parts.get(place).tree(), EntriesInPassing.none());
        }
    }

    /** In points. */
    Rectangle size(int page) {
        int part = partOf(page);
        return parts.get(part).laidOut(layOut).size(page - before.get(part));
    }

    /** Paints a page that fills a part of a sheet, in points. */
    void paint(int page, PdfContentByte content, Rectangle onSheet) {
        int part = partOf(page);
        parts.get(part).laidOut(layOut).paint(page - before.get(part), content, onSheet);
    }

    /** Paints a page that is moved and turned on its sheet, and read aloud only where it stands first. */
    void paint(int page, PdfContentByte content, AffineTransform move, boolean again) {
        int part = partOf(page);
        parts.get(part).laidOut(layOut).paint(page - before.get(part), content, move, again);
    }

    private int partOf(int page) {
        int part = parts.size() - 1;
        while (before.get(part) > page) {
            part--;
        }
        return part;
    }
}
