package org.sala.publishing.print;

import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Says where on the pages something stands, as people would look for it: in the entry or the chapter of that name. */
final class Whereabouts {

    private Whereabouts() {
    }

    /** The nearest name or heading around it; empty where nothing around it has one. */
    static Optional<String> of(Node place) {
        Optional<String> name = Optional.empty();
        for (Node node = place.getParentNode(); name.isEmpty() && node instanceof Element around; node = node.getParentNode()) {
            name = nameIn(around);
        }
        return name;
    }

    private static Optional<String> nameIn(Element around) {
        NodeList all = around.getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(at -> (Element) all.item(at)).filter(Whereabouts::isName)
                .map(element -> element.getTextContent().strip()).filter(text -> !text.isEmpty()).findFirst();
    }

    private static boolean isName(Element element) {
        return element.getAttribute("class").equals("name") || element.getNodeName().equals("h1");
    }
}
