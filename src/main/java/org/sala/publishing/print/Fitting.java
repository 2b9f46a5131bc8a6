package org.sala.publishing.print;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Leaves out what paper of a fixed size has no room for, by whole items and never in the middle of a sentence. An element
 * with an id and {@code data-pages} may cover so many pages; while it covers more, those of its elements go which can be
 * spared most: the ones with the highest {@code data-spare}, the last of equals first.
 */
final class Fitting {

    private static final String PAGES = "data-pages";
    private static final String SPARE = "data-spare";

    private final RenderingContext context;
    private final Layer root;
    private final Map<Element, Integer> heights = new HashMap<>();

    private Fitting(ITextRenderer laidOut) {
        context = laidOut.getSharedContext().newRenderingContextInstance(laidOut.getOutputDevice(), null);
        root = laidOut.getRootBox().getLayer();
        measure(laidOut.getRootBox());
    }

    /** Takes elements out of the document that was laid out; false when everything fits as it is. */
    static boolean leavesOut(ITextRenderer laidOut) {
        Fitting fitting = new Fitting(laidOut);
        Optional<Box> overfull = laidOut.getSharedContext().getIdMap().values().stream()
                .filter(box -> fitting.overflow(box) > 0).findFirst();
        overfull.ifPresent(box -> fitting.shorten(box.getElement(), fitting.overflow(box)));
        return overfull.isPresent();
    }

    private void measure(Box box) {
        if (box.getElement() != null) {
            heights.putIfAbsent(box.getElement(), box.getHeight());
        }
        box.getChildren().forEach(this::measure);
    }

    /** How far a part goes on below the pages it may cover; 0 when it does not. */
    private int overflow(Box box) {
        if (box.getElement() == null || !box.getElement().hasAttribute(PAGES)) {
            return 0;
        }
        int last = root.getFirstPage(context, box).getPageNo() + Integer.parseInt(box.getElement().getAttribute(PAGES)) - 1;
        return root.getLastPage(context, box).getPageNo() <= last ? 0
                : Math.max(1, box.getAbsY() + box.getHeight() - root.getPages().get(last).getBottom());
    }

    /** Takes out at once only what is surely too much, and at least one: the pages may close up again behind it. */
    private void shorten(Element part, int overflow) {
        List<Element> spare = spare(part);
        if (spare.isEmpty()) {
            throw new IllegalStateException("The part \"" + part.getAttribute("id") + "\" does not fit on its paper");
        }
        int left = overflow;
        for (Element element : spare) {
            int height = heights.getOrDefault(element, overflow);
            if (left <= 0 || left < overflow && left < height) {
                return;
            }
            left -= height;
            // What stood inside an element that is gone already goes once more, which does no harm.
            element.getParentNode().removeChild(element);
        }
    }

    private static List<Element> spare(Element part) {
        NodeList all = part.getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(place -> (Element) all.item(all.getLength() - 1 - place))
                .filter(element -> element.hasAttribute(SPARE))
                .sorted(Comparator.comparingInt(Fitting::rank).reversed()).toList();
    }

    private static int rank(Element element) {
        return Integer.parseInt(element.getAttribute(SPARE));
    }
}
