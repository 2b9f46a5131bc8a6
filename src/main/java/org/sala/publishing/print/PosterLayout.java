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
import org.sala.publishing.print.SheetPlan.Mark;
import org.sala.publishing.print.SheetPlan.Placement;
import org.sala.publishing.print.SheetPlan.Turn;

/** Posters for the wall in two sizes. Along the bottom edge the number stands again and again, on its side, to tear off. */
@ApplicationScoped
class PosterLayout implements Layout {

    private static final int MOST_NUMBERS = 3;

    @CheckedTemplate(basePath = "print")
    static final class Templates {
        static native TemplateInstance poster(Poster poster);

        private Templates() {
        }
    }

    /** Lengths in millimetres; the style sheets say the same. */
    private record Paper(float width, float height, int tabs, float tabLength) {

        static Paper of(PrintFormat format) {
            return format == PrintFormat.POSTER ? new Paper(297, 420, 10, 60) : new Paper(210, 297, 10, 45);
        }

        /** The first page laid out is the poster, the second the tab; there is none without a number. */
        SheetPlan sheet(int pages) {
            List<Placement> placements = new ArrayList<>(List.of(new Placement(0, 0, 0, 0, Turn.UPRIGHT, false)));
            List<Mark> marks = new ArrayList<>();
            float step = width / tabs;
            float top = height - tabLength;
            for (int tab = 0; tab < tabs && pages > 1; tab++) {
                placements.add(new Placement(1, 0, tab * step, top, Turn.THREE_QUARTERS, tab > 0));
                marks.add(tab == 0 ? new Mark(0, top, width, top, true) : new Mark(tab * step, top, tab * step, height, false));
            }
            return new SheetPlan(width, height, placements, marks);
        }
    }

    private final Press press;

    PosterLayout(Press press) {
        this.press = press;
    }

    @Override
    public Set<PrintFormat> formats() {
        return Set.of(PrintFormat.POSTER, PrintFormat.POSTER_A4);
    }

    @Override
    public Map<String, Integer> print(EditionContent content, PrintOrder order, OutputStream out) {
        String pages = Templates.poster(poster(content, order)).setLocale(order.language().code()).render();
        press.print(pages, Imprint.of(content.masthead(), order), Paper.of(order.format())::sheet, out);
        return Map.of();
    }

    private static Poster poster(EditionContent content, PrintOrder order) {
        HandoutOrder picked = new HandoutOrder(content, order);
        Speech speech = picked.speech();
        return new Poster(picked.handout().withMost(MOST_NUMBERS), order.format(), speech.text(content.masthead().areaName()),
                picked.kinds().stream().map(kind -> new Poster.Sign(speech.name(kind.name(), kind.code()), HandoutOrder.pictogram(kind))).toList(),
                content.masthead().appearance().webAddress(), picked.discreetHandout().withMost(1),
                new Poster.PosterTexts(speech.say(HandoutMessages::callForHelp), speech.say(HandoutMessages::callHelp),
                        speech.say(HandoutMessages::kindsOfHelp), speech.say(HandoutMessages::onTheWeb), speech.say(HandoutMessages::takeANumber)));
    }
}
