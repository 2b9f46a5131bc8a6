package org.sala.publishing.print;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.sala.values.InkColor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * The marks at the outer edge of the page that let a thumb find a kind of help. What an element with {@code data-tab}
 * (the name of a pictogram) opens carries its tab on every page it stands on; tabs come down the edge in reading order.
 */
final class ThumbTabs {

    private static final FSColor BLACK = new FSRGBColor(0, 0, 0);
    private static final FSColor PAPER = new FSRGBColor(255, 255, 255);
    private static final float WIDTH = 8 * SheetPlan.POINTS_PER_MILLIMETRE;
    private static final float TALLEST = 14 * SheetPlan.POINTS_PER_MILLIMETRE;
    private static final float FROM_EDGE = 20 * SheetPlan.POINTS_PER_MILLIMETRE;
    private static final float PICTOGRAM = 0.62f;

    private final List<Section> sections;
    private final FSColor color;

    /** What a tab leads to: on which pages it stands, counted from 0. */
    record Section(int first, int last, String pictogram) {

        Section after(int pages) {
            return new Section(first + pages, last + pages, pictogram);
        }
    }

    /** The tab of one page: its place among all tabs, and what is drawn on it. */
    record Tab(int place, int of, Shape pictogram, FSColor color) {

        /** @param right whether the outer edge of the page is its right one */
        void paint(PageDevice device, Rectangle2D.Float paper, boolean right) {
            float dots = device.getDotsPerPoint();
            float step = Math.min(TALLEST + 1, (paper.height - 2 * FROM_EDGE) / of);
            float tall = step - 1;
            float left = right ? paper.width - WIDTH : 0;
            float top = FROM_EDGE + place * step;
            float side = Math.min(WIDTH, tall) * PICTOGRAM;
            device.setColor(color);
            device.fill(new Rectangle2D.Float(left * dots, top * dots, WIDTH * dots, tall * dots));
            device.setColor(PAPER);
            device.show(pictogram, (left + (WIDTH - side) / 2) * dots, (top + (tall - side) / 2) * dots, side * dots);
        }
    }

    /** @param sections in the order they stand in; {@code pages} says in its head which color they have */
    ThumbTabs(List<Section> sections, Document pages) {
        this.sections = List.copyOf(sections);
        color = PageMeta.of(pages, "color").map(InkColor::new).map(ThumbTabs::ink).orElse(BLACK);
    }

    private static FSColor ink(InkColor color) {
        return new FSRGBColor(color.red(), color.green(), color.blue());
    }

    static boolean hasTab(Box box) {
        Element element = box.getElement();
        return element != null && element.hasAttribute("data-tab");
    }

    /** A section begins where its opener stands, and goes on to the end of what that opens. */
    static Section section(Box opener, List<PageBox> pages) {
        Box whole = opener;
        while (whole.getParent() != null && !isSection(whole)) {
            whole = whole.getParent();
        }
        int end = whole.getAbsY() + whole.getHeight();
        List<PageBox> on = pages.stream().filter(page -> opener.getAbsY() < page.getBottom() && end > page.getTop()).toList();
        return new Section(on.getFirst().getPageNo(), on.getLast().getPageNo(), opener.getElement().getAttribute("data-tab"));
    }

    private static boolean isSection(Box box) {
        return box.getElement() != null && (box.getElement().getAttribute("class") + " ").startsWith("kind-pages ");
    }

    /** Of each section that stands on the page: short ones share one. @param page counted from 0 */
    List<Tab> on(int page) {
        return IntStream.range(0, sections.size()).filter(place -> sections.get(place).first() <= page && page <= sections.get(place).last())
                .mapToObj(place -> new Tab(place, sections.size(), Pictograms.named(sections.get(place).pictogram()), color)).toList();
    }
}
