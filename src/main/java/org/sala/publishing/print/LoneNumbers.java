package org.sala.publishing.print;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/**
 * Brings page numbers of contents and lists that have fallen onto a line of their own, or dots that have, back beside
 * words: the last word of the title goes down to them. Where a line ends is only known after the layout.
 */
final class LoneNumbers {

    /** Parts in which no list is looked for. They are nearly all of a booklet. */
    private static final Pattern WITHOUT_LISTS = Pattern.compile("\\b(entry|chapter|notes|cover)\\b");

    private final List<Element> lone = new ArrayList<>();

    private LoneNumbers() {
    }

    /** Changes the document that was laid out; false when every number stands beside words. */
    static boolean areMended(ITextRenderer laidOut) {
        LoneNumbers numbers = new LoneNumbers();
        numbers.look(laidOut.getRootBox());
        return numbers.lone.stream().filter(LoneNumbers::sendsDownAWord).count() > 0;
    }

    private void look(Box box) {
        Element element = box.getElement();
        if (element != null && WITHOUT_LISTS.matcher(element.getAttribute("class")).find()) {
            return;
        }
        if (box instanceof BlockBox && element != null && element.getNodeName().equals("a")) {
            List<Box> lines = box.getChildren();
            if (lines.size() > 1 && lines.getLast() instanceof LineBox last && !hasWords(last)) {
                lone.add(element);
            }
            return;
        }
        box.getChildren().forEach(this::look);
    }

    private static boolean hasWords(Box box) {
        return box.getChildren().stream().anyMatch(child -> child instanceof InlineLayoutBox inline && inline.getInlineChildren().stream()
                .anyMatch(text -> text instanceof InlineText words && !words.isDynamicFunction() && !words.getSubstring().isBlank())
                || hasWords(child));
    }

    private static boolean sendsDownAWord(Element link) {
        if (!(link.getFirstChild() instanceof Text title) || title.getNextSibling() != null) {
            return false;
        }
        String words = title.getData().stripTrailing();
        BreakIterator lines = BreakIterator.getLineInstance(ULocale.forLanguageTag(language(link)));
        lines.setText(words);
        int last = lines.preceding(words.length());
        if (last <= 0) {
            return false;
        }
        Text word = title.splitText(last);
        link.insertBefore(link.getOwnerDocument().createElement("br"), word);
        return true;
    }

    private static String language(Node node) {
        for (Node at = node; at instanceof Element element; at = at.getParentNode()) {
            if (!element.getAttribute("lang").isEmpty()) {
                return element.getAttribute("lang");
            }
        }
        return "";
    }
}
