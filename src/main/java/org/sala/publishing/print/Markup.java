package org.sala.publishing.print;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** What the elements of printed pages are to somebody who hears them. */
final class Markup {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> BLOCKS = Set.of("div", "p", "ul", "table");

    private Markup() {
    }

    static boolean isHeading(String name) {
        return HEADINGS.contains(name);
    }

    /** A box of boxes that nothing leads to says nothing to anybody. A third of all elements are such. */
    static boolean isOnlyForLooks(Element element) {
        if (!element.getNodeName().equals("div") || element.hasAttribute("id") || element.hasAttribute("lang")) {
            return false;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text && !text.getData().isBlank() || child instanceof Element inner && isRead(inner) && !isBlock(inner.getNodeName())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlock(String name) {
        return BLOCKS.contains(name) || isHeading(name);
    }

    /** An element may hold text or elements, not both; a link always holds its page number too. */
    static boolean isTextAlone(Element element) {
        int others = 0;
        int texts = 0;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            texts += child instanceof Text text && !text.getData().isBlank() ? 1 : 0;
            others += child instanceof Element inner && isRead(inner) ? 1 : 0;
        }
        return texts == 1 && others == 0 && !element.getNodeName().equals("a");
    }

    static boolean isRead(Element element) {
        String name = element.getNodeName();
        String role = element.getAttribute("class");
        boolean running = role.equals("running") || role.startsWith("edition-line") || role.equals("rule") || role.equals("overleaf");
        boolean mute = name.equals("img") && element.getAttribute("alt").isEmpty();
        return !running && !mute && !name.equals("br");
    }
}
