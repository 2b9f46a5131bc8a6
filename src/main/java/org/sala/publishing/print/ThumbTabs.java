package org.sala.publishing.print;

import java.awt.Shape;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * The marks at the outer edge of the page that let a thumb find a kind of help. An element with {@code data-tab} (the
 * name of a pictogram) carries its tab on every page it stands on; tabs come down the edge in reading order.
 */
final class ThumbTabs {

    private static final FSColor BLACK = new FSRGBColor(0, 0, 0);

    private final List<Section> sections;
    private final List<PageBox> pages;
    private final FSColor color;

    private record Section(int top, int bottom, String pictogram) {
    }

    /** The tab of one page: its place among all tabs, and what is drawn on it. */
    record Tab(int place, int of, Shape pictogram, FSColor color) {
    }

    ThumbTabs(ITextRenderer renderer) {
        color = SpotColor.of(PageMeta.of(renderer.getDocument(), "color").orElse(null)).map(SpotColor::ink).orElse(BLACK);
        Layer root = renderer.getRootBox().getLayer();
        pages = root.getPages();
        sections = renderer.getSharedContext().getIdMap().values().stream()
                .filter(ThumbTabs::hasTab)
                .map(box -> new Section(box.getAbsY(), box.getAbsY() + box.getHeight(), box.getElement().getAttribute("data-tab")))
                .sorted(Comparator.comparingInt(Section::top)).toList();
    }

    private static boolean hasTab(Box box) {
        Element element = box.getElement();
        return element != null && element.hasAttribute("data-tab");
    }

    /** Of each section that stands on the page: short ones share one. @param page counted from 0 */
    List<Tab> on(int page) {
        return IntStream.range(0, sections.size()).filter(place -> sections.get(place).top() < pages.get(page).getBottom()
                && sections.get(place).bottom() > pages.get(page).getTop()).mapToObj(place -> new Tab(place, sections.size(),
                Pictograms.named(sections.get(place).pictogram()), color)).toList();
    }
}
