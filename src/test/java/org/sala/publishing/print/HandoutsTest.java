package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.editions.EditionCode;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Appearance;
import org.sala.editions.EditionContent.Masthead;
import org.sala.publishing.print.PlacedText.Sign;
import org.sala.samples.SampleContent;
import org.sala.values.Language;
import org.sala.values.ReaderText;

@QuarkusTest
class HandoutsTest {

    private static final List<PrintFormat> FORMATS = List.of(PrintFormat.POCKET, PrintFormat.CARD, PrintFormat.CARD_DISCREET,
            PrintFormat.POSTER, PrintFormat.POSTER_A4);
    private static final Map<PrintFormat, String> PAPER = Map.of(PrintFormat.POCKET, "297x210", PrintFormat.CARD, "210x297",
            PrintFormat.CARD_DISCREET, "210x297", PrintFormat.POSTER, "297x420", PrintFormat.POSTER_A4, "210x297");

    /** In points, less what rounding takes. */
    private static final double SMALLEST = 6.99;

    @Inject
    Printer printer;

    @ParameterizedTest
    @ValueSource(strings = {"en", "km", "th", "lo", "my", "vi", "id"})
    void numbersNamesAndCodeCanBeReadBackLetterForLetter(String code) throws Exception {
        EditionContent content = SampleContent.threeDistricts();
        String name = PrintedPages.squeezed(content.masthead().name().in(new Language(code), List.of(Language.ENGLISH)).orElseThrow().text());
        String service = PrintedPages.squeezed(content.entries().getFirst().name().in(new Language(code), List.of(Language.ENGLISH)).orElseThrow().text());
        for (PrintFormat format : FORMATS) {
            PrintedPages pages = new PrintedPages(print(content, PrintOrder.of(format, new Language(code))));
            for (String text : PrintedPages.pdftotextIsThere() ? List.of(pages.text(), pages.textByPoppler()) : List.of(pages.text())) {
                assertThat(text).as(format.written()).contains("5550100", EditionCode.of(content.masthead().editionId()).written());
                if (format != PrintFormat.CARD_DISCREET) {
                    assertThat(text).as(format.written()).contains(name, service);
                }
            }
        }
    }

    @Test
    void bothLanguagesStandOnEveryPrint() {
        for (PrintFormat format : FORMATS) {
            PrintOrder order = PrintOrder.of(format, new Language("km")).beside(new Language("vi"));
            String text = new PrintedPages(print(SampleContent.threeDistricts(), order)).text();

            assertThat(text).as(format.written()).contains("មីនា2026", "tháng3");
        }
    }

    @Test
    void eachPrintIsOneSheetOfItsPaper() throws Exception {
        for (PrintFormat format : FORMATS) {
            try (PDDocument pdf = Loader.loadPDF(print(SampleContent.threeDistricts(), PrintOrder.of(format, Language.ENGLISH)))) {
                PDRectangle paper = pdf.getPage(0).getMediaBox();
                assertThat(pdf.getNumberOfPages()).as(format.written()).isEqualTo(1);
                assertThat(Math.round(paper.getWidth() / 72 * 25.4) + "x" + Math.round(paper.getHeight() / 72 * 25.4)).isEqualTo(PAPER.get(format));
            }
        }
    }

    @Test
    void theColorOfTheDirectoryIsInItsSmallPrintsAndBlackWhereItHasNone() throws Exception {
        for (PrintFormat format : FORMATS) {
            assertThat(SpotInk.of(print(SampleContent.chosen(SampleContent.threeDistricts()), PrintOrder.of(format, Language.ENGLISH)))).as(format.written())
                    .contains("#0f5257");
            assertThat(SpotInk.of(print(SampleContent.threeDistricts(), PrintOrder.of(format, Language.ENGLISH)))).as(format.written())
                    .doesNotContain("#0f5257");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "km", "my", "vi"})
    void tenCardsStandInsideTheirCutsWithNothingTooSmallToRead(String code) {
        for (PrintFormat format : List.of(PrintFormat.CARD, PrintFormat.CARD_DISCREET)) {
            byte[] pdf = print(SampleContent.threeDistricts(), PrintOrder.of(format, new Language(code)));

            assertThat(PlacedText.find(pdf, "5550100")).hasSize(10).allSatisfy(number -> assertThat(number.size()).isGreaterThan(15));
            assertThat(PlacedText.of(pdf).stream().filter(sign -> !sign.isInside(85, 54, 20, 13.5, 2.5))).isEmpty();
            assertThat(PlacedText.of(pdf).stream().filter(sign -> sign.size() < SMALLEST)).isEmpty();
            assertThat(new PrintedPages(pdf).textAloud().split("5550100", -1)).as("read aloud once").hasSize(2);
        }
    }

    @Test
    void aPosterHasTenTabsOnTheirSideThatSayNothingButTheNumber() {
        for (PrintFormat format : List.of(PrintFormat.POSTER, PrintFormat.POSTER_A4)) {
            byte[] pdf = print(SampleContent.threeDistricts(), PrintOrder.of(format, Language.ENGLISH));
            double height = format == PrintFormat.POSTER ? 420 : 297;
            double tabs = format == PrintFormat.POSTER ? 360 : 252;
            double step = format == PrintFormat.POSTER ? 29.7 : 21;

            List<Sign> numbers = PlacedText.find(pdf, "5550100");
            assertThat(numbers.stream().filter(sign -> sign.turn() == 0)).singleElement().satisfies(sign -> assertThat(sign.size()).isGreaterThan(70));
            assertThat(numbers.stream().filter(sign -> sign.turn() == 270)).hasSize(10).extracting(sign -> (int) (sign.x() / step))
                    .containsExactlyElementsOf(IntStream.range(0, 10).boxed().toList());
            assertThat(PlacedText.of(pdf).stream().filter(sign -> sign.turn() == 270)
                    .filter(sign -> sign.endY() < tabs + 2 || sign.y() > height - 5)).isEmpty();
            assertThat(PlacedText.of(pdf).stream().filter(sign -> sign.turn() == 0 && sign.y() > tabs - 3)).isEmpty();
            assertThat(new PrintedPages(pdf).text()).doesNotContain("onlyin").contains("Health", "Goinghome");
        }
    }

    @Test
    void aTelephoneFindsTheDirectoryFromAPoster() throws Exception {
        EditionContent content = SampleContent.chosen(SampleContent.threeDistricts());
        for (PrintFormat format : List.of(PrintFormat.POSTER, PrintFormat.POSTER_A4)) {
            byte[] pdf = print(content, PrintOrder.of(format, new Language("km")).beside(Language.ENGLISH));
            assertThat(Qr.decoded(pdf, 0)).isEqualTo(content.masthead().appearance().webAddress());
            assertThat(new PrintedPages(pdf).text()).contains("help.example.org/battamburi/");
        }
    }

    @Test
    void theSameEditionGivesTheSameBytes() {
        for (PrintFormat format : FORMATS) {
            PrintOrder order = PrintOrder.of(format, new Language("km")).beside(Language.ENGLISH);
            assertThat(print(SampleContent.threeDistricts(), order)).isEqualTo(print(SampleContent.threeDistricts(), order));
        }
    }

    @Test
    void numbersToReadAreWrittenInTheDigitsOfTheLanguageAndNumbersToDialAreNot() {
        EditionContent content = SampleContent.appearing(SampleContent.threeDistricts(), new Appearance(ReaderText.NONE, null, true, null, false, false));

        assertThat(new PrintedPages(print(content, PrintOrder.of(PrintFormat.CARD, new Language("km")))).text()).contains("២០២៦", "5550100").doesNotContain("2026");
    }

    @Test
    void aDraftSaysSoOnEveryPieceThatIsCutOff() {
        assertThat(new PrintedPages(print(SampleContent.draft(), PrintOrder.of(PrintFormat.CARD, Language.ENGLISH))).text()
                .split("draft–notfordistribution", -1)).hasSize(11);
    }

    @Test
    void whatIsMissingOrFarTooLongStillGivesOneGoodSheet() throws Exception {
        EditionContent full = SampleContent.threeDistricts();
        String word = "w".repeat(300);
        Masthead longNamed = named(full.masthead(), "A very long name of a directory of services " + "in the province ".repeat(20));
        List<EditionContent> trials = List.of(new EditionContent(full.masthead(), List.of(), List.of(), List.of(), List.of()),
                new EditionContent(full.masthead(), full.kinds(), full.areas(), List.of(), List.of(SampleContent.bare("No number", "x"))),
                new EditionContent(longNamed, full.kinds(), full.areas(), full.chapters(), full.entries()),
                new EditionContent(named(full.masthead(), word), full.kinds(), full.areas(), full.chapters(),
                        Stream.concat(Stream.of(SampleContent.bare(word, word), SampleContent.bare("a long name ".repeat(200), word)), full.entries().stream()).toList()));
        for (EditionContent trial : trials) {
            for (PrintFormat format : FORMATS) {
                byte[] pdf = print(trial, PrintOrder.of(format, new Language("my")).beside(Language.ENGLISH));
                try (PDDocument document = Loader.loadPDF(pdf)) {
                    PDRectangle paper = document.getPage(0).getMediaBox();
                    assertThat(document.getNumberOfPages()).isEqualTo(1);
                    assertThat(PlacedText.of(pdf)).isNotEmpty();
                    assertThat(PlacedText.of(pdf).stream().filter(sign -> !sign.isInside(paper.getWidth() / 72 * 25.4, paper.getHeight() / 72 * 25.4, 0, 0, 3)))
                            .as(format.written()).isEmpty();
                }
            }
        }
    }

    private static Masthead named(Masthead old, String name) {
        return new Masthead(old.editionId(), old.slug(), ReaderText.of(Language.ENGLISH, name), old.areaName(), old.publisher(), old.number(),
                old.published(), old.validUntil(), old.audience(), old.sourceLanguage(), old.languages(), old.timeZone(), old.draft(), old.appearance());
    }

    private byte[] print(EditionContent content, PrintOrder order) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printer.print(content, order, out);
        return out.toByteArray();
    }
}
