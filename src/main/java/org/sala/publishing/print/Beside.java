package org.sala.publishing.print;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sala.values.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Puts the pages of two languages together. What carries the same {@code data-beside} in both stands side by side, the
 * first language at the left; what carries {@code data-after} comes once more after itself, since lists in the order
 * of the alphabet do not go side by side; a row of a table that carries {@code data-row} is followed by its like. What
 * says the same in both, or is not there in the second, stays one.
 */
final class Beside {

    private final Document pages;
    private final Document second;
    private final Map<String, Map<String, Element>> others = new HashMap<>();

    Beside(Document first, Document second) {
        this.pages = first;
        this.second = second;
    }

    /** The pages of an order: in one language as they are, in two put together. */
    static Document pages(PrintOrder order, Function<Language, String> xhtml) {
        Document first = Press.parse(xhtml.apply(order.language()));
        return order.second().filter(other -> !other.equals(order.language()))
                .map(other -> new Beside(first, Press.parse(xhtml.apply(other))).together()).orElse(first);
    }

    Document together() {
        marked(pages, "data-beside").forEach((key, element) -> other("data-beside", key, element).filter(this::speaks)
                .ifPresent(other -> pair(element, own(other))));
        marked(pages, "data-after").forEach((key, element) -> other("data-after", key, element)
                .ifPresent(other -> follow(element, after(own(other)))));
        marked(pages, "data-row").forEach((key, element) -> other("data-row", key, element).filter(this::speaks).ifPresent(other -> {
            element.setAttribute("class", "paired");
            follow(element, said(own(other), "after"));
        }));
        return pages;
    }

    /** What carries the same key in the second language and says it otherwise. */
    private Optional<Element> other(String attribute, String key, Element element) {
        return Optional.ofNullable(others.computeIfAbsent(attribute, any -> marked(second, any)).get(key))
                .filter(other -> !words(other).equals(words(element)));
    }

    private static void follow(Element element, Element next) {
        element.getParentNode().insertBefore(next, element.getNextSibling());
    }

    /** Whether anything in it is in the language; what only falls back to others has nothing to say beside them. */
    private boolean speaks(Element element) {
        NodeList all = element.getElementsByTagName("*");
        boolean told = false;
        for (int place = 0; place < all.getLength(); place++) {
            String language = ((Element) all.item(place)).getAttribute("lang");
            told |= !language.isEmpty();
            if (language.equals(language(second))) {
                return true;
            }
        }
        return !told;
    }

    private void pair(Element element, Element other) {
        Element pair = pages.createElement("div");
        pair.setAttribute("class", "beside");
        element.getParentNode().replaceChild(pair, element);
        Element left = pages.createElement("div");
        left.setAttribute("class", "half");
        left.appendChild(element);
        pair.appendChild(left);
        pair.appendChild(half(other, "half"));
    }

    private Element after(Element other) {
        return other.getNodeName().equals("span") ? said(other, "after") : half(other, "after");
    }

    private Element half(Element other, String name) {
        Element half = said(pages.createElement("div"), name);
        half.appendChild(other);
        return half;
    }

    /** Marks an element as being in the second language, and in its script. */
    private Element said(Element element, String name) {
        element.setAttribute("class", name + " " + ((Element) second.getElementsByTagName("body").item(0)).getAttribute("class"));
        element.setAttribute("lang", language(second));
        return element;
    }

    /** A copy for these pages; links of both halves lead to the places of the first. */
    private Element own(Element other) {
        Element copy = (Element) pages.importNode(other, true);
        copy.removeAttribute("id");
        NodeList inside = copy.getElementsByTagName("*");
        for (int place = 0; place < inside.getLength(); place++) {
            ((Element) inside.item(place)).removeAttribute("id");
        }
        return copy;
    }

    private static Map<String, Element> marked(Document document, String attribute) {
        Map<String, Element> marked = new LinkedHashMap<>();
        NodeList all = document.getElementsByTagName("*");
        for (int place = 0; place < all.getLength(); place++) {
            Element element = (Element) all.item(place);
            if (element.hasAttribute(attribute)) {
                marked.put(element.getAttribute(attribute), element);
            }
        }
        return marked;
    }

    private static String words(Element element) {
        return element.getTextContent().replaceAll("\\s+", "");
    }

    private static String language(Document document) {
        return document.getDocumentElement().getAttribute("lang");
    }
}
