package org.sala.publishing.print;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Makes the tree of a print while its XHTML is read. A book says the same words and names the same classes thousands of
 * times, and its templates are indented: here each word is held once, and white space as it will be printed, which
 * style sheets of prints never keep ({@code white-space: pre}).
 */
final class PageTree extends DefaultHandler {

    /** Nothing is printed for the space beside these; every other element stands within a line somewhere. */
    private static final Set<String> NEVER_IN_A_LINE = Set.of("html", "head", "title", "meta", "link", "style", "bookmarks", "bookmark", "body",
            "h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd");
    /** Longer texts hardly come twice. */
    private static final int SHORT = 60;

    private final Document tree;
    private final Map<String, String> words = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private Node here;
    private boolean spaceCounts;

    PageTree() throws ParserConfigurationException {
        tree = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        // The parser has checked each name before it comes here.
        tree.setStrictErrorChecking(false);
        here = tree;
    }

    Document tree() {
        return tree;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        boolean inLine = !NEVER_IN_A_LINE.contains(name);
        addText(inLine);
        Element element = tree.createElement(name);
        for (int place = 0; place < attributes.getLength(); place++) {
            element.setAttribute(attributes.getQName(place), once(attributes.getValue(place)));
        }
        here = here.appendChild(element);
        spaceCounts = inLine;
    }

    @Override
    public void endElement(String uri, String local, String name) {
        boolean inLine = !NEVER_IN_A_LINE.contains(name);
        addText(inLine);
        here = here.getParentNode();
        spaceCounts = inLine;
    }

    /** Several spaces and ends of lines are printed as one space. */
    @Override
    public void characters(char[] letters, int start, int length) {
        for (int place = start; place < start + length; place++) {
            boolean space = letters[place] == ' ' || letters[place] == '\n' || letters[place] == '\t';
            if (!space) {
                text.append(letters[place]);
            } else if (text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    private void addText(boolean inLineAfter) {
        boolean printed = text.length() > 1 || !text.isEmpty() && (text.charAt(0) != ' ' || spaceCounts || inLineAfter);
        if (printed) {
            here.appendChild(tree.createTextNode(once(text.toString())));
        }
        text.setLength(0);
    }

    private String once(String said) {
        return said.length() > SHORT ? said : words.computeIfAbsent(said, same -> same);
    }
}
