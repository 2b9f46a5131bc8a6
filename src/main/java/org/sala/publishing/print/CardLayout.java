package org.sala.publishing.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sala.editions.EditionContent;

/** Cards of the size of a bank card, ten on a sheet to be cut. The discreet ones say nothing but numbers. */
@ApplicationScoped
class CardLayout implements Layout {

    private static final int MOST_NUMBERS = 3;
    private static final int COLUMNS = 2;
    private static final int ROWS = 5;
    private static final float WIDTH = 85;
    private static final float HEIGHT = 54;
    private static final float PAPER_WIDTH = 210;
    private static final float PAPER_HEIGHT = 297;
    private static final float LEFT = (PAPER_WIDTH - COLUMNS * WIDTH) / 2;
    private static final float TOP = (PAPER_HEIGHT - ROWS * HEIGHT) / 2;
    private static final float MARK = 5;

    @CheckedTemplate(basePath = "print")
    static final class Templates {
        static native TemplateInstance card(Card card);

        private Templates() {
        }
    }

    private final Press press;

    CardLayout(Press press) {
        this.press = press;
    }

    @Override
    public Set<PrintFormat> formats() {
        return Set.of(PrintFormat.CARD, PrintFormat.CARD_DISCREET);
    }

    @Override
    public Map<String, Integer> print(EditionContent content, PrintOrder order, OutputStream out) {
        HandoutOrder picked = new HandoutOrder(content, order);
        Card card = order.format() == PrintFormat.CARD_DISCREET
                ? new Card(picked.discreetHandout().withMost(MOST_NUMBERS), picked.speech().say(HandoutMessages::callAndAsk))
                : new Card(picked.handout().withMost(MOST_NUMBERS), picked.speech().say(HandoutMessages::callHelp));
        String page = Templates.card(card).setLocale(order.language().code()).render();
        press.print(page, Imprint.of(content.masthead(), order), pages -> sheet(), out);
        return Map.of();
    }

    private static SheetPlan sheet() {
        return new SheetPlan(PAPER_WIDTH, PAPER_HEIGHT, SheetPlan.grid(0, COLUMNS, ROWS, LEFT, TOP, WIDTH, HEIGHT), cuts());
    }

    /** Short marks at the edges of the sheet, where the knife begins and ends; none touches a card. */
    private static List<SheetPlan.Mark> cuts() {
        List<SheetPlan.Mark> marks = new ArrayList<>();
        for (int column = 0; column <= COLUMNS; column++) {
            float x = LEFT + column * WIDTH;
            marks.add(new SheetPlan.Mark(x, TOP - 1 - MARK, x, TOP - 1, false));
            marks.add(new SheetPlan.Mark(x, PAPER_HEIGHT - TOP + 1, x, PAPER_HEIGHT - TOP + 1 + MARK, false));
        }
        for (int row = 0; row <= ROWS; row++) {
            float y = TOP + row * HEIGHT;
            marks.add(new SheetPlan.Mark(LEFT - 1 - MARK, y, LEFT - 1, y, false));
            marks.add(new SheetPlan.Mark(PAPER_WIDTH - LEFT + 1, y, PAPER_WIDTH - LEFT + 1 + MARK, y, false));
        }
        return marks;
    }
}
