package org.sala.publishing.print;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.TextDecoration;

/**
 * The entries that the layout has gone past. The room left in their lists is let go then. Nothing else is: a chapter may
 * be laid out once more as a whole when its last entry is done, and what its lines were filled from would be missing.
 */
final class EntriesBehind {

    /** An entry may be laid out again with the next, so that a heading is not left alone. */
    private static final int MAY_COME_AGAIN = 2;
    private static final List<TextDecoration> UNDECORATED = Collections.unmodifiableList(new ArrayList<>(0));

    private final Deque<BlockBox> whole = new ArrayDeque<>();

    /** Tells that the layout of a box begins; true when that is an entry not begun before. */
    boolean begins(BlockBox box) {
        if (whole.contains(box) || !isEntry(box.getElement())) {
            return false;
        }
        whole.add(box);
        if (whole.size() > MAY_COME_AGAIN + 1) {
            slim(whole.poll());
        }
        return true;
    }

    private static boolean isEntry(Element element) {
        return element != null && element.getAttribute("class").startsWith("entry") && element.hasAttribute("id");
    }

    private static void slim(Box box) {
        if (box instanceof BlockBox block) {
            trim(block.getInlineContent());
        }
        if (box instanceof InlineLayoutBox line) {
            slim(line);
        }
        trim(box.getChildren());
        box.getChildren().forEach(EntriesBehind::slim);
    }

    private static void slim(InlineLayoutBox line) {
        if (line.getTextDecorations() != null && line.getTextDecorations().isEmpty()) {
            line.setTextDecorations(UNDECORATED);
        }
        trim(line.getInlineChildren());
        line.getInlineChildren().stream().filter(Box.class::isInstance).map(Box.class::cast).forEach(EntriesBehind::slim);
    }

    private static void trim(List<?> list) {
        if (list instanceof ArrayList<?> roomy) {
            roomy.trimToSize();
        }
    }
}
