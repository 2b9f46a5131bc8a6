package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sala.publishing.print.SheetPlan.Placement;
import org.sala.publishing.print.SheetPlan.Turn;
import org.sala.values.Language;

@Tag("plain")
class SheetTest {

    private static final Press PRESS = new Press(new Fonts());

    /** Pages of 80 by 50 mm with a margin of 10 mm: the text begins at 10 mm from the left and some 14 mm from the top. */
    @ParameterizedTest
    @CsvSource({"UPRIGHT, 0, 110, 34", "HALF, 180, 170, 56", "QUARTER, 90, 136, 30", "THREE_QUARTERS, 270, 114, 90"})
    void aPageStandsWhereThePlanPutsItTurned(Turn turn, int degrees, double x, double y) {
        SheetPlan.Placement placement = new Placement(0, 0, 100, 20, turn, false);
        byte[] pdf = print("<p>Here</p>", plan(placement));

        assertThat(PlacedText.find(pdf, "Here")).singleElement().satisfies(sign -> {
            assertThat(sign.turn()).isEqualTo(degrees);
            assertThat(sign.x()).isCloseTo(x, within(1.0));
            assertThat(sign.y()).isCloseTo(y, within(1.0));
        });
    }

    @Test
    void whatStandsOnTheSheetAgainIsReadAloudOnce() {
        byte[] pdf = print("<p>Once</p>", new SheetPlan(210, 297, SheetPlan.grid(0, 2, 5, 20, 13.5f, 85, 54), List.of()));

        assertThat(PlacedText.find(pdf, "Once")).hasSize(10);
        assertThat(new PrintedPages(pdf).textAloud()).isEqualTo("Once");
    }

    @Test
    void pagesAreReadAloudInTheirOrderWhereverTheyStand() {
        byte[] pdf = print("<p>First</p><p style=\"page-break-before: always\">Second</p><p style=\"page-break-before: always\">Third</p>",
                plan(new Placement(1, 0, 0, 0, Turn.HALF, false), new Placement(2, 1, 0, 0, Turn.UPRIGHT, false), new Placement(0, 1, 0, 60, Turn.UPRIGHT, false)));

        assertThat(new PrintedPages(pdf).texts()).containsExactly("Second", "ThirdFirst");
        assertThat(new PrintedPages(pdf).textAloud()).isEqualTo("FirstSecondThird");
    }

    @Test
    void whatHasNoRoomIsLeftOutWholeAndTheMostSpareFirst() {
        String items = IntStream.range(0, 9).mapToObj(item -> "<p data-spare=\"" + item % 3 + "\">Item" + item + "</p>").collect(Collectors.joining());
        byte[] pdf = print("<div id=\"part\" data-pages=\"1\"><p>Stays</p>" + items + "</div>", plan(new Placement(0, 0, 0, 0, Turn.UPRIGHT, false)));

        assertThat(new PrintedPages(pdf).text()).isEqualTo("StaysItem0Item1Item3Item6");
    }

    @Test
    void whatCanNeitherStandNorBeSparedFailsThePrint() {
        assertThatThrownBy(() -> print("<div id=\"part\" data-pages=\"1\">" + "<p>Stays</p>".repeat(20) + "</div>", plan(new Placement(0, 0, 0, 0, Turn.UPRIGHT, false))))
                .hasMessageContaining("\"part\" does not fit");
    }

    private static SheetPlan plan(Placement... placements) {
        return new SheetPlan(210, 297, List.of(placements), List.of());
    }

    private static byte[] print(String body, SheetPlan plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PRESS.print("<html lang=\"en\"><head><title>T</title><style>@page { size: 80mm 50mm; margin: 10mm } p { margin: 0; font-size: 12pt; line-height: 1.4 }</style></head><body style=\"margin: 0\">"
                + body + "</body></html>", new Imprint(new Language("en"), "a test", null), pages -> plan, out);
        return out.toByteArray();
    }
}
