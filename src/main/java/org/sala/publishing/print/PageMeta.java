package org.sala.publishing.print;

import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the head of a page tree tells the press: {@code <meta name="watermark" content="…"/>}, digits, color. */
final class PageMeta {

    private PageMeta() {
    }

    static Optional<String> of(Document pages, String name) {
        NodeList metas = pages.getElementsByTagName("meta");
        return IntStream.range(0, metas.getLength()).mapToObj(place -> (Element) metas.item(place))
                .filter(meta -> meta.getAttribute("name").equals(name)).map(meta -> meta.getAttribute("content")).findFirst();
    }
}
