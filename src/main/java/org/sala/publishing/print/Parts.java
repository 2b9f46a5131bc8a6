package org.sala.publishing.print;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Cuts a print where it begins a page anyway, so that its parts can be laid out one by one: beside each other, and with
 * no more than one of them in memory. A part may begin at what has {@code data-part}, and it has for itself all that
 * has {@code data-every-part}.
 */
final class Parts {

    /** What is shorter stays with what follows it. Some sixty pages. */
    private static final int LETTERS = 40_000;

    private final Document pages;
    private final Element body;
    private final List<Document> parts = new ArrayList<>();
    private final List<Element> inEvery = new ArrayList<>();

    private Parts(Document pages) {
        this.pages = pages;
        body = body(pages);
        parts.add(pages);
    }

    /** The parts in their order. What is moved into others is missing in the document that was given, which becomes the first. */
    static List<Document> of(Document pages) {
        Parts parts = new Parts(pages);
        parts.cut();
        return parts.parts;
    }

    static Element body(Document pages) {
        return (Element) pages.getElementsByTagName("body").item(0);
    }

    private void cut() {
        Element into = body;
        int letters = 0;
        for (Node child = body.getFirstChild(), next; child != null; child = next) {
            next = child.getNextSibling();
            if (letters > LETTERS && child instanceof Element element && element.hasAttribute("data-part")) {
                into = begin();
                letters = 0;
            }
            if (child instanceof Element element && element.hasAttribute("data-every-part")) {
                inEvery.add(element);
            }
            letters += child.getTextContent().length();
            if (into != body) {
                into.appendChild(into.getOwnerDocument().adoptNode(child));
            }
        }
    }

    /** The same head, without the bookmarks, which lead everywhere. */
    private Element begin() {
        Document part = pages.getImplementation().createDocument(null, null, null);
        Element html = (Element) part.appendChild(part.importNode(pages.getDocumentElement(), false));
        Element head = (Element) html.appendChild(part.importNode(pages.getElementsByTagName("head").item(0), false));
        for (Node told = pages.getElementsByTagName("head").item(0).getFirstChild(); told != null; told = told.getNextSibling()) {
            if (told instanceof Element element && !element.getNodeName().equals("bookmarks")) {
                head.appendChild(part.importNode(element, true));
            }
        }
        Element beginning = (Element) html.appendChild(part.importNode(body, false));
        inEvery.forEach(element -> beginning.appendChild(part.importNode(element, true)));
        parts.add(part);
        return beginning;
    }
}
