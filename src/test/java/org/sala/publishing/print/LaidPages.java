package org.sala.publishing.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.w3c.dom.Document;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/** Where things come to lie when pages are laid out, before they are printed. */
final class LaidPages {

    private final List<PageBox> pages;
    private final List<BlockBox> blocks = new ArrayList<>();

    LaidPages(Press press, Document document) {
        PageRenderer laid = press.layOutWell(document);
        pages = laid.getRootBox().getLayer().getPages();
        collect(laid.getRootBox());
    }

    private void collect(Box box) {
        if (box instanceof BlockBox block) {
            blocks.add(block);
        }
        box.getChildren().forEach(this::collect);
    }

    /** The places of the elements of a class: on which page each begins and ends, counted from 1. */
    List<Place> of(String name) {
        return blocks.stream().filter(is(name)).map(this::place).toList();
    }

    /** The places of the elements whose id matches a pattern. */
    List<Place> withId(String pattern) {
        return blocks.stream().filter(box -> box.getElement() != null && box.getElement().getAttribute("id").matches(pattern)).map(this::place).toList();
    }

    private Place place(BlockBox box) {
        return new Place(box.getElement().getAttribute("id"), pageOf(box.getAbsY()), pageOf(box.getAbsY() + box.getHeight() - 1));
    }

    record Place(String id, int begins, int ends) {
    }

    /** The texts of two lines and more of which a page begins with the last line or ends with the first. */
    List<String> lonelyLines() {
        return blocks.stream().map(LaidPages::lines).filter(lines -> lines.size() > 1 && (turns(lines.getFirst(), lines.get(1))
                || turns(lines.get(lines.size() - 2), lines.getLast()))).map(lines -> "page " + pageOf(lines.getLast().getAbsY()) + " "
                + lines.getLast().getElement().getTextContent().strip()).toList();
    }

    /** Links of lists whose last line has dots and a page number and no word. */
    List<String> numbersWithoutWords() {
        return blocks.stream().filter(box -> box.getElement() != null && box.getElement().getNodeName().equals("a"))
                .filter(link -> words(lines(link).getLast()).isBlank()).map(link -> link.getElement().getTextContent()).toList();
    }

    private static String words(Box box) {
        StringBuilder words = new StringBuilder();
        if (box instanceof InlineLayoutBox inline) {
            inline.getInlineChildren().stream().filter(InlineText.class::isInstance).map(InlineText.class::cast)
                    .filter(text -> !text.isDynamicFunction()).forEach(text -> words.append(text.getSubstring()));
        }
        box.getChildren().forEach(child -> words.append(words(child)));
        return words.toString();
    }

    private static List<LineBox> lines(BlockBox block) {
        return block.getChildren().stream().filter(LineBox.class::isInstance).map(LineBox.class::cast).toList();
    }

    private boolean turns(LineBox line, LineBox next) {
        return pageOf(line.getAbsY()) < pageOf(next.getAbsY());
    }

    private static Predicate<BlockBox> is(String name) {
        return box -> box.getElement() != null && (" " + box.getElement().getAttribute("class") + " ").contains(" " + name + " ");
    }

    private int pageOf(int y) {
        return (int) pages.stream().filter(page -> page.getBottom() <= y).count() + 1;
    }
}
