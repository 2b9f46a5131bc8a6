package org.sala.publishing.print;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.MarginBoxName;
import org.xhtmlrenderer.css.constants.PageElementPosition;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.parser.PropertyValue;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.style.EmptyStyle;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.Layer.PagedMode;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * What stands in the margins of the pages: running head, edition, page number. Flying Saucer makes tables of some thirty
 * styles for the margins of every page and keeps them, a third of all that a book takes in memory. Here pages of the same
 * kind that say the same share them; the number is filled in when a page is painted.
 */
final class PageFurniture {

    private final MatchedStyles styles;
    private final Layer book;
    private final LayoutContext layout;
    private final int before;
    private final Map<PageInfo, List<String>> running = new HashMap<>();
    private final Map<List<Object>, PageBox> laidOut = new HashMap<>();
    private final List<PageBox> margins = new ArrayList<>();

    /**
     * Works out the margins of pages that are laid out.
     *
     * @param root   the box of all of them
     * @param before how many pages of the print come before the first of these
     */
    PageFurniture(MatchedStyles styles, BlockBox root, LayoutContext layout, int before) {
        this.styles = styles;
        this.before = before;
        this.book = root.getLayer();
        this.layout = layout;
        layout.pushLayer(new BlockBox(root.getElement(), new EmptyStyle(), true));
        layout.setRootDocumentLayer(book);
        book.getPages().forEach(page -> margins.add(marginsOf(page)));
    }

    private PageBox marginsOf(PageBox page) {
        PageInfo whole = styles.withMargins(page.getPageInfo(), side(before + page.getPageNo()));
        PageBox model = new PageBox(whole, layout, page.getStyle(), top(page), page.getPageNo());
        List<Object> said = new ArrayList<>(List.of(whole));
        running.computeIfAbsent(whole, PageFurniture::runningIn)
                .forEach(name -> said.add(Optional.ofNullable(book.getRunningBlock(name, model, PageElementPosition.START))));
        return laidOut.computeIfAbsent(said, any -> layOut(model));
    }

    /** The first page of a print has the styles of {@code :first}. */
    private static String side(int page) {
        if (page == 0) {
            return "first";
        }
        return page % 2 == 0 ? "right" : "left";
    }

    /** What runs through a part stands at its very beginning, where the pages before it end: it counts for the first page already. */
    private int top(PageBox page) {
        return before > 0 && page.getTop() == 0 ? 1 : page.getTop();
    }

    /** The names of the elements that are taken over from the pages, such as {@code element(section)}. */
    private static List<String> runningIn(PageInfo info) {
        return info.getMarginBoxes().values().stream().flatMap(Collection::stream)
                .filter(property -> property.getCSSName() == CSSName.CONTENT)
                .flatMap(PageFurniture::parts)
                .filter(part -> part.getFunction() != null && part.getFunction().is("element"))
                .map(part -> part.getFunction().getParameters().getFirst().getStringValue()).toList();
    }

    private static Stream<PropertyValue> parts(PropertyDeclaration content) {
        List<PropertyValue> values = ((PropertyValue) content.getValue()).getValues();
        return values == null ? Stream.empty() : values.stream();
    }

    private PageBox layOut(PageBox model) {
        model.layout(layout);
        return model;
    }

    void paint(RenderingContext context) {
        margins.get(context.getPageNo()).paintMarginAreas(context, 0, PagedMode.PAGED_MODE_PRINT);
    }
}
