package org.sala.publishing.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * Saves pages of a booklet that would be white for the most part: one that holds only the end of a chapter or of the first page, and one that
 * holds only the short list of a kind of help because the first service has no room under it. What is before the white
 * is set tighter where that should be enough. It costs another layout, so it is done where there is one anyhow, or
 * where the pages are few.
 */
final class WhitePages {

    private static final int FEW = 200;
    private static final String TIGHT = "tight";
    /** What setting tighter takes from a text, at least; as a share of its height. */
    private static final double CHAPTER_GAINS = 0.15;
    private static final double ENTRY_GAINS = 0.15;
    /** A list that fills more of its page than this may have the page. */
    private static final double SHORT_LIST = 0.45;

    private final List<PageBox> pages;
    private final Map<Element, Box> parts = new HashMap<>();
    private boolean changed;

    private WhitePages(ITextRenderer laidOut) {
        pages = laidOut.getRootBox().getLayer().getPages();
        laidOut.getSharedContext().getIdMap().values().stream().filter(box -> box.getElement() != null).forEach(box -> parts.put(box.getElement(), box));
    }

    /** Changes the document that was laid out; false when nothing can be spared, or not at this price. */
    static boolean areSpared(ITextRenderer laidOut, boolean again) {
        if (!again && laidOut.getRootBox().getLayer().getPages().size() > FEW) {
            return false;
        }
        WhitePages white = new WhitePages(laidOut);
        white.parts.forEach((element, box) -> {
            if (is(element, "chapter") || is(element, "opening")) {
                white.shorten(element, box);
            } else if (is(element, "opener")) {
                white.fill(element, box);
            }
        });
        return white.changed;
    }

    private void shorten(Element chapter, Box box) {
        PageBox last = pageOf(box.getAbsY() + box.getHeight() - 1);
        int rest = box.getAbsY() + box.getHeight() - last.getTop();
        if (last.getTop() > box.getAbsY() && rest < box.getHeight() * CHAPTER_GAINS) {
            tighten(chapter);
        }
    }

    /** Only where the list begins its page: under the kind before it, it spares one already. */
    private void fill(Element list, Box box) {
        PageBox page = pageOf(box.getAbsY());
        int height = page.getBottom() - page.getTop();
        Element first = firstEntry(list.getNextSibling());
        boolean alone = box.getAbsY() - page.getTop() < height * 0.05 && box.getHeight() < height * SHORT_LIST;
        if (alone && parts.get(first) instanceof Box entry && entry.getAbsY() >= page.getBottom()
                && box.getHeight() + entry.getHeight() * (1 - ENTRY_GAINS) < height) {
            tighten(first);
        }
    }

    private static Element firstEntry(Node after) {
        for (Node next = after; next != null; next = next.getNextSibling()) {
            if (next instanceof Element element) {
                return is(element, "entry") ? element : firstEntry(element.getFirstChild());
            }
        }
        return null;
    }

    private void tighten(Element element) {
        if (!is(element, TIGHT)) {
            element.setAttribute("class", element.getAttribute("class") + " " + TIGHT);
            changed = true;
        }
    }

    private PageBox pageOf(int y) {
        return pages.stream().filter(page -> y < page.getBottom()).findFirst().orElse(pages.getLast());
    }

    private static boolean is(Element element, String name) {
        return (" " + element.getAttribute("class") + " ").contains(" " + name + " ");
    }
}
