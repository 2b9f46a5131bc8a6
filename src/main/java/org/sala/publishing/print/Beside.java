package org.sala.publishing.print;

import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Puts the pages of two languages together. What carries the same {@code data-beside} in both stands side by side, the
 * first language at the left; what carries {@code data-after} comes once more after itself, since lists in the order
 * of the alphabet do not go side by side. What says the same in both, or is not there in the second, stays one.
 */
final class Beside {

    private final Document pages;
    private final Document second;

    Beside(Document first, Document second) {
        this.pages = first;
        this.second = second;
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
            if (lists.containsKey(key)) {
                element.getParentNode().insertBefore(half(own(lists.get(key)), "after"), element.getNextSibling());
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

    private Element half(Element other, String name) {
        Element half = pages.createElement("div");
        half.setAttribute("class", name + " " + ((Element) second.getElementsByTagName("body").item(0)).getAttribute("class"));
        half.setAttribute("lang", language(second));
        half.appendChild(other);
        return half;
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
