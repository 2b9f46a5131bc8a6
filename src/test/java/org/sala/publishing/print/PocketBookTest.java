package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.editions.EditionCode;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Appearance;
import org.sala.publishing.print.PlacedText.Sign;
import org.sala.publishing.print.SheetPlan.Placement;
import org.sala.publishing.print.SheetPlan.Turn;
import org.sala.samples.SampleContent;
import org.sala.values.Language;
import org.sala.values.ReaderText;

/** The pocket book: one sheet, folded and cut once. */
@QuarkusTest
class PocketBookTest {

    /** In points, less what rounding takes. */
    private static final double SMALLEST = 6.99;

    @Inject
    Printer printer;

    /** Each leaf has two pages back to back; pages that are open together lie side by side, the left one left. */
    @Test
    void thePocketBookFoldsIntoTheOrderOfReading() {
        Map<Integer, Placement> pages = PocketLayout.sheet(8).placements().stream()
                .collect(java.util.stream.Collectors.toMap(placement -> placement.page() + 1, placement -> placement));

        assertThat(Stream.of(1, 5)).allSatisfy(recto -> assertThat(pages.get(recto).x()).isEqualTo(pages.get(recto + 1).x()));
        assertThat(Stream.of(3, 7)).allSatisfy(recto -> {
            assertThat(pages.get(recto).y()).isEqualTo(pages.get(recto + 1).y());
            assertThat(pages.get(recto).x() + pages.get(recto + 1).x()).isEqualTo(3 * 74.25f);
        });
        assertThat(Stream.of(2, 4, 6, 8)).allSatisfy(left -> {
            Placement right = pages.get(left % 8 + 1);
            float step = right.x() - pages.get(left).x();
            assertThat(right.turn()).isEqualTo(pages.get(left).turn());
            assertThat(step).isEqualTo(right.turn() == Turn.HALF ? -74.25f : 74.25f);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "km", "th", "lo", "my", "vi", "id"})
    void everyPageOfThePocketBookSaysWhatItIsAndHowLongItHolds(String code) {
        EditionContent content = SampleContent.chosen(SampleContent.threeDistricts());
        Language language = new Language(code);
        Reader reader = Reader.of(content.masthead(), language);
        String name = content.masthead().name().in(language, List.of(Language.ENGLISH)).orElseThrow().text();
        String aPage = ".*?" + Stream.of(name.substring(0, Math.min(name.length(), 20)), reader.number(3), reader.shortDate(content.masthead().published()),
                reader.shortDate(content.masthead().validUntil()), EditionCode.of(content.masthead().editionId()).written())
                .map(PrintedPages::squeezed).map(java.util.regex.Pattern::quote).collect(java.util.stream.Collectors.joining(".{0,30}?"));

        String text = new PrintedPages(print(content, PrintOrder.of(PrintFormat.POCKET, language))).text();
        assertThat(java.util.regex.Pattern.compile(aPage).matcher(text).results().count()).as(text).isEqualTo(6);
    }

    @Test
    void theBackOfAThinPocketBookIsStillItsBack() {
        assertThat(PocketLayout.sheet(3).placements()).extracting(Placement::x).containsExactly(3 * 74.25f, 3 * 74.25f, 2 * 74.25f);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "km", "th", "lo", "my", "vi", "id"})
    void nothingOfThePocketBookRunsOverAFold(String code) {
        byte[] pdf = print(SampleContent.threeDistricts(), PrintOrder.of(PrintFormat.POCKET, new Language(code)));

        List<Sign> signs = PlacedText.of(pdf);
        assertThat(signs).hasSizeGreaterThan(300);
        assertThat(signs.stream().filter(sign -> sign.turn() != (sign.y() < 105 ? 180 : 0))).isEmpty();
        assertThat(signs.stream().filter(sign -> !sign.isInside(74.25, 105, 0, 0, 5))).isEmpty();
        assertThat(PlacedText.find(pdf, "5550100")).isNotEmpty().allSatisfy(number -> assertThat(number.size()).isGreaterThanOrEqualTo(12));
        assertThat(signs.stream().filter(sign -> sign.size() < SMALLEST)).isEmpty();
    }

    @Test
    void theOutsideOfAPocketBookSaysTheDiscreetNameAndThatOnly() throws Exception {
        EditionContent content = SampleContent.appearing(SampleContent.threeDistricts(), new Appearance(ReaderText.of(Language.ENGLISH, "Market days"), "https://help.example.org/", false, null, false, false));
        byte[] pdf = print(content, PrintOrder.of(PrintFormat.POCKET, Language.ENGLISH));

        String outside = PlacedText.of(pdf).stream().filter(sign -> sign.turn() == 0 && sign.x() > 2 * 74.25).map(Sign::text).reduce("", String::concat);
        assertThat(PrintedPages.squeezed(outside)).contains("Marketdays").doesNotContain("Battamburi", "help.example", "Network");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Market days");
        }
    }

    private byte[] print(EditionContent content, PrintOrder order) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printer.print(content, order, out);
        return out.toByteArray();
    }
}
