package org.sala.publishing.print;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.render.InlineText;

/**
 * The headings, paragraphs, lists and links of a print, for readers who hear it. It is built from the XHTML of each part
 * before anything of that is painted, so it stands in reading order, which the order of painting is not; what is painted
 * is then hung on the text it belongs to. Pictograms stand beside the word they mean, have no {@code alt}, and are left out.
 */
final class StructureTree {

    private static final Map<String, String> ROLES = Map.ofEntries(Map.entry("body", "Document"), Map.entry("p", "P"),
            Map.entry("ul", "L"), Map.entry("li", "LI"), Map.entry("a", "Link"), Map.entry("span", "Span"), Map.entry("b", "Span"),
            Map.entry("table", "Table"), Map.entry("thead", "THead"), Map.entry("tbody", "TBody"), Map.entry("tr", "TR"),
            Map.entry("th", "TH"), Map.entry("td", "TD"), Map.entry("img", "Figure"));
    private static final PdfName SPAN = new PdfName("Span");

    private final PdfWriter writer;
    private final PdfStructureElement document;
    private final Map<Node, PdfStructureElement> leaves = new HashMap<>();
    private final Map<Element, PdfStructureElement> links = new HashMap<>();
    private final Map<Element, PdfStructureElement> pageNumbers = new HashMap<>();
    private final Map<String, PdfName> names = new HashMap<>();
    private final Map<Element, Integer> headPages = new HashMap<>();
    private EntriesInPassing entries = EntriesInPassing.none();
    private int written;
    private int heading;
    private boolean hasTables;

    /** @param language of the whole print */
    StructureTree(PdfWriter writer, String language) {
        this.writer = writer;
        document = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
        say(document, language);
    }

    /** Adds what a part of the print says, after the parts before it. */
    void add(Document part, EntriesInPassing passing) {
        entries = passing;
        addChildren(Parts.body(part), document);
    }

    /** Writes all there is: nothing of it will be painted any more. */
    void letGo() {
        turnTo(Integer.MAX_VALUE);
        PdfArray said = (PdfArray) document.get(PdfName.K);
        for (; written < said.size(); written++) {
            if (said.getPdfObject(written) instanceof PdfStructureElement element) {
                said.set(written, EntriesInPassing.write(element, writer));
            }
        }
        leaves.clear();
        links.clear();
        pageNumbers.clear();
        headPages.clear();
    }

    private void addChildren(Element element, PdfStructureElement parent) {
        boolean alone = Markup.isTextAlone(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text && !text.getData().isBlank()) {
                leaves.put(text, alone ? parent : new PdfStructureElement(parent, SPAN));
            } else if (child instanceof Element inner && Markup.isRead(inner)) {
                add(inner, parent);
            }
        }
    }

    private void add(Element element, PdfStructureElement parent) {
        if (Markup.isOnlyForLooks(element)) {
            addChildren(element, parent);
            return;
        }
        hasTables |= element.getNodeName().equals("table");
        PdfStructureElement here = new PdfStructureElement(parent, name(roleOf(element)));
        say(here, element.getAttribute("lang"));
        head(here, element.getAttribute("scope"));
        if (element.getNodeName().equals("img")) {
            here.put(PdfName.ALT, new PdfString(element.getAttribute("alt"), PdfObject.TEXT_UNICODE));
            leaves.put(element, here);
        }
        if (element.getNodeName().equals("li")) {
            here = new PdfStructureElement(here, name("LBody"));
        }
        if (entries.takes(element)) {
            entries.expect(element, here, heading);
            passHeadings(element);
            return;
        }
        addChildren(element, here);
        if (element.getNodeName().equals("a")) {
            links.put(element, here);
        }
        if (Links.isInside(element)) {
            pageNumbers.put(element, new PdfStructureElement(here, SPAN));
        }
    }

    /** The headings of an entry that is built later count for what follows it all the same. */
    private void passHeadings(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && Markup.isRead(inner)) {
                roleOf(inner);
                passHeadings(inner);
            }
        }
    }

    /** Builds the entries that begin on a page, and writes those that ended before it. */
    void turnTo(int page) {
        for (EntriesInPassing.Entry entry = entries.ended(page); entry != null; entry = entries.ended(page)) {
            forget(entry.element());
            entry.write(writer);
        }
        int before = heading;
        for (EntriesInPassing.Entry entry = entries.begun(page); entry != null; entry = entries.begun(page)) {
            heading = entry.heading();
            addChildren(entry.element(), entry.structure());
        }
        heading = before;
    }

    private void forget(Node node) {
        leaves.remove(node);
        if (node instanceof Element element) {
            links.remove(element);
            pageNumbers.remove(element);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            forget(child);
        }
    }

    /** One object for each role, not for each element: there are a hundred thousand elements. */
    private PdfName name(String role) {
        return names.computeIfAbsent(role, PdfName::new);
    }

    /** Headings go down one level at a time, wherever a text with headings of its own is put. */
    private String roleOf(Element element) {
        String name = element.getNodeName();
        if (Markup.isHeading(name)) {
            heading = Math.min(name.charAt(1) - '0', heading + 1);
            return "H" + heading;
        }
        return ROLES.getOrDefault(name, "Div");
    }

    private static void say(PdfStructureElement element, String language) {
        if (!language.isEmpty()) {
            element.put(PdfName.LANG, new PdfString(language, PdfObject.TEXT_UNICODE));
        }
    }

    /** What the head of a table is head of: {@code scope="col"} or {@code "row"}. */
    private static void head(PdfStructureElement cell, String scope) {
        if (!scope.isEmpty()) {
            PdfDictionary attributes = new PdfDictionary();
            attributes.put(PdfName.O, new PdfName("Table"));
            attributes.put(new PdfName("Scope"), new PdfName(scope.equals("row") ? "Row" : "Column"));
            cell.put(PdfName.A, attributes);
        }
    }

    /** As below; the head of a table counts on its first page only, for overleaf it is repeated for the eye. */
    Optional<PdfStructureElement> leafOf(InlineText text, int page) {
        Element head = hasTables ? tableHead(text.getTextNode()) : null;
        boolean repeated = head != null && headPages.computeIfAbsent(head, first -> page) != page;
        return repeated ? Optional.empty() : leafOf(text);
    }

    private static Element tableHead(Node node) {
        Node at = node;
        while (at != null && !at.getNodeName().equals("thead")) {
            at = at.getParentNode();
        }
        return (Element) at;
    }

    /** Where a painted text hangs; empty for bullets, leaders and what runs along the edges of the pages. */
    Optional<PdfStructureElement> leafOf(InlineText text) {
        if (text.getParent().getLineBox().isContainedInMarginBox()) {
            return Optional.empty();
        }
        if (text.isDynamicFunction() && PageReference.is(text.getFunctionData().getFunction())) {
            return Optional.ofNullable(pageNumbers.get(text.getParent().getElement()));
        }
        return Optional.ofNullable(leaves.get(text.getTextNode()));
    }

    /** Where a painted picture hangs, with its place on the page; empty when it only stands beside a word. */
    Optional<PdfStructureElement> figure(Element picture, Rectangle place) {
        Optional<PdfStructureElement> figure = Optional.ofNullable(leaves.get(picture));
        figure.ifPresent(here -> {
            PdfDictionary layout = new PdfDictionary();
            layout.put(PdfName.O, new PdfName("Layout"));
            layout.put(PdfName.BBOX, new PdfRectangle(place.getLeft(), place.getBottom(), place.getRight(), place.getTop()));
            here.put(PdfName.A, layout);
        });
        return figure;
    }

    boolean isLink(Element element) {
        return links.containsKey(element);
    }

    /** Hangs the area that can be clicked on its link, and returns the number the area has to carry. */
    int addLink(Element element, PdfObject area, PdfObject page) {
        PdfStructureElement link = links.get(element);
        PdfDictionary reference = new PdfDictionary(PdfName.OBJR);
        reference.put(PdfName.OBJ, area);
        reference.put(PdfName.PG, page);
        ((PdfArray) link.get(PdfName.K)).add(reference);
        return writer.getStructureTreeRoot().addExistingObject(link.getReference());
    }
}
