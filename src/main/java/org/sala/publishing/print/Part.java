package org.sala.publishing.print;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.w3c.dom.Document;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/** Pages of a print that were laid out by themselves, and what the others have to know of them. */
final class Part {

    private final Document tree;
    private final int pages;
    private final Map<String, Book.Place> places;
    private final List<ThumbTabs.Section> sections;
    private PageRenderer laidOut;

    Part(PageRenderer laidOut) {
        this.laidOut = laidOut;
        tree = laidOut.getDocument();
        pages = laidOut.pages().size();
        places = places(laidOut);
        sections = laidOut.getSharedContext().getIdMap().values().stream().filter(ThumbTabs::hasTab).sorted(Comparator.comparingInt(Box::getAbsY))
                .map(box -> ThumbTabs.section(box, laidOut.pages())).toList();
    }

    private static Map<String, Book.Place> places(PageRenderer laidOut) {
        RenderingContext context = laidOut.context(0);
        NavigableMap<Integer, PageBox> pages = new TreeMap<>();
        laidOut.pages().forEach(page -> pages.put(page.getTop(), page));
        Map<String, Book.Place> places = new HashMap<>();
        laidOut.getSharedContext().getIdMap().forEach((id, box) -> {
            PageBox page = pages.floorEntry(Math.max(0, box.getAbsY())).getValue();
            float fromTop = box.getAbsY() - page.getTop() + page.getMargin(context).top();
            places.put(id, new Book.Place(page.getPageNo(), (page.getHeight(context) - fromTop) / laidOut.getDotsPerPoint()));
        });
        return places;
    }

    Document tree() {
        return tree;
    }

    int pages() {
        return pages;
    }

    /** By id; pages are counted from 0, from the first of this part. */
    Map<String, Book.Place> places() {
        return places;
    }

    List<ThumbTabs.Section> sections() {
        return sections;
    }

    /** Lets go of the layout, which takes some sixty kilobytes a page. */
    void letGo() {
        laidOut = null;
    }

    /** @param again lays the same tree out once more, if the layout was let go */
    PageRenderer laidOut(Function<Document, PageRenderer> again) {
        if (laidOut == null) {
            laidOut = again.apply(tree);
        }
        return laidOut;
    }
}
