package org.sala.publishing.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * Keeps the entries of a booklet on one page each. One that is longer than a page is set tighter; one that is too long
 * even so begins a page of its own and goes on overleaf where a fact ends, under its name once more. The layout is only
 * known after it is made, so it is made again after each change; where every entry fits it is made once.
 */
final class WholeEntries {

    private static final String ENTRY = "entry";
    private static final String TIGHT = "tight";
    private static final String LONG = "long";
    /** What stands over the rest of an entry on the next page: an attribute of what goes on, and the class of the line. */
    private static final String OVERLEAF = "overleaf";
    /** Further pages of an entry go without its name: each costs a layout of the whole print. */
    private static final int MOST_NAMED = 3;

    private final List<PageBox> pages;
    private boolean changed;

    private WholeEntries(List<PageBox> pages) {
        this.pages = pages;
    }

    /** Changes the document that was laid out; false when every entry stands as well as it can. */
    static boolean mends(ITextRenderer laidOut) {
        WholeEntries entries = new WholeEntries(laidOut.getRootBox().getLayer().getPages());
        laidOut.getSharedContext().getIdMap().values().stream().filter(box -> is(box, ENTRY)).forEach(entries::mend);
        boolean again = LoneNumbers.areMended(laidOut) || entries.changed;
        return WhitePages.areSpared(laidOut, again) || again;
    }

    private void mend(Box entry) {
        if (pageOf(entry.getAbsY()) == pageOf(entry.getAbsY() + entry.getHeight() - 1)) {
            return;
        }
        if (!is(entry, TIGHT)) {
            add(entry, TIGHT);
        } else if (!is(entry, LONG)) {
            add(entry, LONG);
        } else {
            eachLanguage(entry).forEach(this::nameOverleaf);
        }
    }

    private void add(Box entry, String name) {
        entry.getElement().setAttribute("class", entry.getElement().getAttribute("class") + " " + name);
        changed = true;
    }

    /** What goes on under a name: the entry, in two languages one half beside the other. */
    private static Stream<Box> eachLanguage(Box box) {
        return box.getElement() != null && box.getElement().hasAttribute("data-" + OVERLEAF) ? Stream.of(box)
                : box.getChildren().stream().flatMap(WholeEntries::eachLanguage);
    }

    /** One page after the other, since each line moves what comes after it. */
    private void nameOverleaf(Box entry) {
        Element element = entry.getElement();
        List<Box> facts = new ArrayList<>();
        collectFacts(entry, facts);
        if (facts.stream().filter(fact -> is(fact, OVERLEAF)).count() >= MOST_NAMED) {
            return;
        }
        firstUnnamed(facts).ifPresent(fact -> {
            Element name = element.getOwnerDocument().createElement("p");
            name.setAttribute("class", OVERLEAF);
            name.setTextContent(element.getAttribute("data-" + OVERLEAF));
            fact.getElement().getParentNode().insertBefore(name, fact.getElement());
            changed = true;
        });
    }

    private static void collectFacts(Box box, List<Box> facts) {
        for (Box child : box.getChildren()) {
            if (is(child, "fact") || is(child, OVERLEAF) || is(child, "checked")) {
                facts.add(child);
            } else {
                collectFacts(child, facts);
            }
        }
    }

    /** The first fact at the head of a page that the fact before it is not on. */
    private Optional<Box> firstUnnamed(List<Box> facts) {
        for (int place = 1; place < facts.size(); place++) {
            Box fact = facts.get(place);
            int page = pageOf(fact.getAbsY());
            boolean turned = pageOf(facts.get(place - 1).getAbsY()) < page;
            if (turned && !is(fact, OVERLEAF) && pageOf(facts.get(place - 1).getAbsY() + facts.get(place - 1).getHeight() - 1) < page) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    private int pageOf(int y) {
        for (int place = 0; place < pages.size(); place++) {
            if (y < pages.get(place).getBottom()) {
                return place;
            }
        }
        return pages.size();
    }

    private static boolean is(Box box, String name) {
        return box instanceof BlockBox && box.getElement() != null && (" " + box.getElement().getAttribute("class") + " ").contains(" " + name + " ");
    }
}
