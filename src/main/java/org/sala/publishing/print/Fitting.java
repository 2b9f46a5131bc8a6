package org.sala.publishing.print;

import java.util.Comparator;
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
 * with an id and {@code data-pages} may cover so many pages; while it covers more, that of its elements goes which can be
 * spared most: the one with the highest {@code data-spare}, the last of equals.
 */
final class Fitting {

    private static final String PAGES = "data-pages";
    private static final String SPARE = "data-spare";

    private Fitting() {
    }

    /** Takes one element out of the document that was laid out; false when everything fits as it is. */
    static boolean leavesOut(ITextRenderer laidOut) {
        RenderingContext context = laidOut.getSharedContext().newRenderingContextInstance(laidOut.getOutputDevice(), null);
        Layer root = laidOut.getRootBox().getLayer();
        Optional<Element> overfull = laidOut.getSharedContext().getIdMap().values().stream()
                .filter(box -> isOverfull(box, root, context)).map(Box::getElement).findFirst();
        overfull.ifPresent(part -> {
            Element spared = leastNeeded(part);
            spared.getParentNode().removeChild(spared);
        });
        return overfull.isPresent();
    }

    private static boolean isOverfull(Box box, Layer root, RenderingContext context) {
        if (box.getElement() == null || !box.getElement().hasAttribute(PAGES)) {
            return false;
        }
        int covered = root.getLastPage(context, box).getPageNo() - root.getFirstPage(context, box).getPageNo() + 1;
        return covered > Integer.parseInt(box.getElement().getAttribute(PAGES));
    }

    private static Element leastNeeded(Element part) {
        NodeList all = part.getElementsByTagName("*");
        // The last of equals, so they are gone through from the end.
        return IntStream.range(0, all.getLength()).mapToObj(place -> (Element) all.item(all.getLength() - 1 - place))
                .filter(element -> element.hasAttribute(SPARE))
                .max(Comparator.comparingInt(Fitting::rank))
                .orElseThrow(() -> new IllegalStateException("The part \"" + part.getAttribute("id") + "\" does not fit on its paper"));
    }

    private static int rank(Element element) {
        return Integer.parseInt(element.getAttribute(SPARE));
    }
}
