package org.sala.publishing.print;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.sala.values.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Puts the pages of two languages together. What carries the same {@code data-beside} in both stands side by side, the
 * first language at the left; what carries {@code data-after} comes once more after itself, since lists in the order
 * of the alphabet do not go side by side; a row of a table that carries {@code data-row} is followed by its like. What says the same in both, or is not there in the second, stays one.
 */
final class Beside {

    private final Document pages;
    private final Document second;

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
        Map<String, Element> others = marked(second, "data-beside");
        marked(pages, "data-beside").forEach((key, element) -> {
            Element other = others.get(key);
            if (other != null && speaks(other) && !words(other).equals(words(element))) {
                pair(element, own(other));
            }
        });
        Map<String, Element> lists = marked(second, "data-after");
        marked(pages, "data-after").forEach((key, element) -> {
            if (lists.containsKey(key) && !words(lists.get(key)).equals(words(element))) {
                element.getParentNode().insertBefore(after(own(lists.get(key))), element.getNextSibling());
            }
        });
        Map<String, Element> rows = marked(second, "data-row");
        marked(pages, "data-row").forEach((key, element) -> {
            Element other = rows.get(key);
            if (other != null && speaks(other) && !words(other).equals(words(element))) {
                Element row = own(other);
                element.setAttribute("class", "paired");
                element.getParentNode().insertBefore(said(row, "after"), element.getNextSibling());
            }
        });
        return pages;
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
