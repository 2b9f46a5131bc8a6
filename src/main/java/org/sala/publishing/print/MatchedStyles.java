package org.sala.publishing.print;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.extend.UserAgentCallback;

/**
 * Asks the selectors once for all elements that look the same to them, where stock Flying Saucer asks all selectors for
 * every element of a book. To the style sheets of prints, elements look the same that have name and classes in common,
 * stand in elements that look the same, and stand after an element of the same name and classes. An element with an
 * attribute that is not known to be without looks is asked for alone. Selectors with two {@code +} or that count
 * children ({@code :first-child}) would need more than that.
 */
final class MatchedStyles extends StyleReference {

    private static final Set<String> WITHOUT_LOOKS = Set.of("class", "id", "lang", "href", "src", "alt", "scope", "name", "content", "xmlns");

    private final Map<Node, Shape> shapes = new HashMap<>();
    private final Shape outermost = new Shape();
    private final Map<List<String>, PageInfo> pages = new HashMap<>();
    private final Map<PageInfo, PageInfo> withMargins = new HashMap<>();
    private final Map<PageInfo, String> names = new HashMap<>();

    /** What elements that look the same have in common. */
    private static final class Shape {
        private final Map<Traits, Shape> inside = new HashMap<>();
        private final Map<String, Optional<CascadedStyle>> generated = new HashMap<>();
        private CascadedStyle style;
    }

    private record Traits(String name, String classes, boolean link, String nameBefore, String classesBefore) {

        static Traits of(Element element) {
            Node before = element.getPreviousSibling();
            while (before != null && !(before instanceof Element)) {
                before = before.getPreviousSibling();
            }
            return new Traits(element.getNodeName(), element.getAttribute("class"), element.hasAttribute("href"),
                    before == null ? "" : before.getNodeName(), before == null ? "" : ((Element) before).getAttribute("class"));
        }
    }

    MatchedStyles(UserAgentCallback resources) {
        super(resources);
    }

    @Override
    public CascadedStyle getCascadedStyle(Element element, boolean again) {
        if (element == null || again) {
            return super.getCascadedStyle(element, again);
        }
        Shape shape = shapeOf(element);
        if (shape.style == null) {
            shape.style = super.getCascadedStyle(element, false);
        }
        return shape.style;
    }

    @Override
    public CascadedStyle getPseudoElementStyle(Node node, String place) {
        Node element = node instanceof Element ? node : node.getParentNode();
        return shapeOf(element).generated.computeIfAbsent(place, any -> Optional.ofNullable(super.getPseudoElementStyle(element, place))).orElse(null);
    }

    /** Without what stands in the margins, which {@link PageFurniture} takes care of. */
    @Override
    public PageInfo getPageStyle(String name, String side) {
        return pages.computeIfAbsent(Arrays.asList(name, side), any -> {
            PageInfo whole = super.getPageStyle(name, side);
            PageInfo bare = new PageInfo(whole.getProperties(), whole.getPageStyle(), new HashMap<>());
            withMargins.put(bare, whole);
            names.put(bare, name);
            return bare;
        });
    }

    /** Lets go of the elements, once the pages are laid out: the most memory is taken when they are painted. */
    void forget() {
        shapes.clear();
    }

    /** Lets go of all elements but one, which is laid out next, and those it stands in. */
    void forgetAllBut(Element next) {
        Map<Node, Shape> kept = new HashMap<>();
        for (Node around = next; around != null; around = around.getParentNode()) {
            if (shapes.containsKey(around)) {
                kept.put(around, shapes.get(around));
            }
        }
        shapes.clear();
        shapes.putAll(kept);
    }

    /** The same kind of page on a side: only now it is known whether it is a {@code "left"} one, a {@code "right"} one or the {@code "first"}. */
    PageInfo withMargins(PageInfo bare, String side) {
        return withMargins.get(getPageStyle(names.get(bare), side));
    }

    private Shape shapeOf(Node node) {
        if (!(node instanceof Element element)) {
            return outermost;
        }
        Shape known = shapes.get(element);
        if (known == null) {
            Shape around = shapeOf(element.getParentNode());
            known = hasLooksOfItsOwn(element) ? new Shape() : around.inside.computeIfAbsent(Traits.of(element), traits -> new Shape());
            shapes.put(element, known);
        }
        return known;
    }

    private static boolean hasLooksOfItsOwn(Element element) {
        if (!element.hasAttributes()) {
            return false;
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int place = 0; place < attributes.getLength(); place++) {
            String name = attributes.item(place).getNodeName();
            if (!WITHOUT_LOOKS.contains(name) && !name.startsWith("data-")) {
                return true;
            }
        }
        return false;
    }
}
