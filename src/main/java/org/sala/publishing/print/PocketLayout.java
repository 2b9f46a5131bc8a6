package org.sala.publishing.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.sala.editions.EditionContent;
import org.sala.publishing.print.SheetPlan.Mark;
import org.sala.publishing.print.SheetPlan.Placement;
import org.sala.publishing.print.SheetPlan.Turn;

/**
 * A book of eight pages on one side of an A4 sheet: folded once lengthwise and three times across, cut along the middle of
 * the two inner columns, and pushed together. Upright stand 6, 7, 8 and 1; upside down above them 5, 4, 3 and 2, so that
 * each page has the next one on its back or beside it.
 */
@ApplicationScoped
class PocketLayout implements Layout {

    private static final int PAGES = 8;
    private static final int COLUMNS = 4;
    private static final float WIDTH = 297;
    private static final float HEIGHT = 210;
    private static final float STEP = WIDTH / COLUMNS;
    private static final float MIDDLE = HEIGHT / 2;
    /** The places of the pages, by column: above the middle, then below. */
    private static final List<Integer> ABOVE = List.of(5, 4, 3, 2);
    private static final List<Integer> BELOW = List.of(6, 7, 8, 1);

    @CheckedTemplate(basePath = "print")
    static final class Templates {
        static native TemplateInstance pocket(Pocket pocket);

        private Templates() {
        }
    }

    private final Press press;

    PocketLayout(Press press) {
        this.press = press;
    }

    @Override
    public Set<PrintFormat> formats() {
        return Set.of(PrintFormat.POCKET);
    }

    @Override
    public Map<String, Integer> print(EditionContent content, PrintOrder order, OutputStream out) {
        Pocket pocket = new PocketOrder(content, order).pocket();
        String pages = Templates.pocket(pocket).setLocale(order.language().code()).render();
        press.print(pages, Imprint.of(content.masthead(), order), PocketLayout::sheet, out);
        return Map.of();
    }

    /** The last page laid out is the back, however many stand before it. */
    static SheetPlan sheet(int pages) {
        return new SheetPlan(WIDTH, HEIGHT, IntStream.range(0, pages)
                .mapToObj(page -> placement(page, page == pages - 1 ? PAGES : page + 1)).toList(), marks());
    }

    private static Placement placement(int page, int number) {
        boolean above = ABOVE.contains(number);
        int column = above ? ABOVE.indexOf(number) : BELOW.indexOf(number);
        return new Placement(page, 0, column * STEP, above ? 0 : MIDDLE, above ? Turn.HALF : Turn.UPRIGHT, false);
    }

    private static List<Mark> marks() {
        return List.of(new Mark(STEP, MIDDLE, WIDTH - STEP, MIDDLE, false),
                new Mark(0, MIDDLE, STEP, MIDDLE, true), new Mark(WIDTH - STEP, MIDDLE, WIDTH, MIDDLE, true),
                new Mark(STEP, 0, STEP, HEIGHT, true), new Mark(2 * STEP, 0, 2 * STEP, HEIGHT, true),
                new Mark(WIDTH - STEP, 0, WIDTH - STEP, HEIGHT, true));
    }
}
