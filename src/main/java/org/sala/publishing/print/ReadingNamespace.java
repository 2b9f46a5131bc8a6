package org.sala.publishing.print;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/** Knows the language of an element from the nearest {@code lang} around it; the stock one looks at the element alone. */
final class ReadingNamespace extends XhtmlNamespaceHandler {

    @Override
    public String getLang(Element element) {
        for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
            if (around.hasAttribute("lang")) {
                return around.getAttribute("lang");
            }
        }
        return "";
    }
}
