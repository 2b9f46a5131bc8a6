package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.editions.EditionCode;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Chapter;
import org.sala.editions.EditionContent.Entry;
import org.sala.samples.HandedOut;
import org.sala.samples.SampleContent;
import org.sala.values.Language;
import org.sala.values.ReaderText;

/** The shapes a booklet comes in: how its pages fall, in large letters, folded, discreet, in two languages. */
@Tag("print")
@QuarkusTest
class BookletFormsTest {

    private static final EditionContent CONTENT = SampleContent.threeDistricts();
    private static final String CODE = EditionCode.of(CONTENT.masthead().editionId()).written();

    @Inject
    Printer printer;
    @Inject
    Press press;

    @ParameterizedTest
    @ValueSource(strings = {"en", "km", "th", "lo", "my", "vi", "id"})
    void noEntryIsTornAndNoLineStandsAlone(String language) {
        LaidPages pages = new LaidPages(press, Press.parse(BookletLayout.pages(SampleContent.withServices(60, false),
                order(PrintFormat.BOOKLET, language), new Language(language))));

        assertThat(pages.of("entry")).hasSize(60).allSatisfy(entry -> assertThat(entry.ends()).as(entry.id()).isEqualTo(entry.begins()));
        assertThat(pages.lonelyLines()).isEmpty();
    }

    @Test
    void kindsOfHelpThatOnlyPointElsewhereShareAPage() {
        List<Entry> many = CONTENT.entries().stream().limit(4).map(entry -> SampleContent.ofKinds(entry, List.of("shelter", "health", "counselling"))).toList();
        List<String> pages = new PrintedPages(print(SampleContent.with(CONTENT, many), order(PrintFormat.BOOKLET, "en"))).texts();

        assertThat(pages).anySatisfy(page -> assertThat(page).containsSubsequence("Health", "Theseserviceshelpwiththistoo", "Someonetotalkto", "Theseserviceshelpwiththistoo"));
    }

    @Test
    void theListOfAKindStandsUnderTheKindBeforeItWhereItHasRoom() {
        List<Entry> four = List.of(ofKind("Alpha", "shelter"), ofKind("Beta", "shelter"), ofKind("Gamma", "health"), ofKind("Delta", "health"));
        List<String> pages = new PrintedPages(print(SampleContent.with(CONTENT, four), order(PrintFormat.BOOKLET, "en"))).texts();

        assertThat(pages).anySatisfy(page -> assertThat(page).startsWith("Asafeplacetostay").containsSubsequence("Alpha", "Beta", "Health", "Delta", "Gamma"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "km"})
    void theContentsNameThePageOnWhichAPlaceIsTheHeading(String language) {
        LaidPages pages = new LaidPages(press, Press.parse(BookletLayout.pages(CONTENT, order(PrintFormat.BOOKLET, language), new Language(language))));
        List<Integer> headings = pages.withId("kind-[0-9]+-area-[0-9]+").stream().map(LaidPages.Place::begins).toList();

        assertThat(headings).hasSize(6).isEqualTo(pages.of("first").stream().map(LaidPages.Place::begins).toList());
    }

    @Test
    void aPageNumberStandsBesideTheLastWordOfItsTitle() {
        List<Entry> names = IntStream.range(0, 40).mapToObj(length -> SampleContent.bare("Help with many things for people here and there" + " i".repeat(length), "x")).toList();
        PrintOrder order = order(PrintFormat.BOOKLET, "en");

        assertThat(laidOut(SampleContent.with(CONTENT, names), order).numbersWithoutWords()).isEmpty();
    }

    @Test
    void aFewLinesOfAChapterHaveNoPageToThemselves() {
        List<LaidPages.Place> chapters = IntStream.range(30, 42).mapToObj(lines -> new Chapter("rights", Chapter.Position.FRONT,
                ReaderText.of(Language.ENGLISH, "Rights"), ReaderText.of(Language.ENGLISH, "One line of a chapter.\n".repeat(lines).strip())))
                .map(chapter -> new EditionContent(CONTENT.masthead(), CONTENT.kinds(), CONTENT.areas(), List.of(chapter), List.of()))
                .map(content -> laidOut(content, order(PrintFormat.BOOKLET, "en")).of("chapter").getFirst()).toList();

        assertThat(chapters.stream().filter(place -> place.ends() == place.begins()).count()).isGreaterThan(7);
        assertThat(chapters.getLast().ends()).isEqualTo(chapters.getLast().begins() + 1);
    }

    @Test
    void theLastOfTheEmergencyNumbersIsNotAlone() {
        for (int numbers = 2; numbers < 9; numbers++) {
            List<Entry> hotlines = IntStream.range(0, numbers).mapToObj(number -> HandedOut.calledAt(CONTENT.entries().get(number), "555 03" + (10 + number))).toList();
            List<LaidPages.Place> places = laidOut(SampleContent.with(CONTENT, hotlines), order(PrintFormat.BOOKLET, "km")).of("hotline");

            assertThat(places).hasSize(numbers);
            assertThat(places.getLast().begins()).isEqualTo(places.get(numbers - 2).begins());
        }
    }

    private LaidPages laidOut(EditionContent content, PrintOrder order) {
        return new LaidPages(press, Press.parse(BookletLayout.pages(content, order, order.language())));
    }

    @Test
    void foldedInTwoLanguagesNothingButTheFootIsBelowEightPoints() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(print(SampleContent.withServices(40, false), order(PrintFormat.BOOKLET_IMPOSED, "en").beside(new Language("km"))))) {
            assertThat(smallest(pdf, 14)).isGreaterThan(7.95);
        }
    }

    @Test
    void placesHaveAnIndexWithThePageOfEachService() {
        List<String> pages = new PrintedPages(print(CONTENT, order(PrintFormat.BOOKLET, "en"))).texts();
        String index = pages.stream().filter(page -> page.startsWith("Places") && page.contains("BorderDistrict")).findFirst().orElseThrow();

        assertThat(index).containsSubsequence("BorderDistrict", "RiverDistrict", "Town", "Asafeplacetostay1");
        int page = Integer.parseInt(index.replaceFirst("(?s).*Asafeplacetostay13\\.+([0-9]+).*", "$1"));
        assertThat(pages.get(page - 1)).contains("5550112");
    }

    @Test
    void pagesAreCountedInTheDigitsOfTheLanguageAndTelephonesAreNot() {
        List<String> pages = new PrintedPages(print(SampleContent.chosen(CONTENT), order(PrintFormat.BOOKLET, "km"))).texts();

        assertThat(pages.get(9)).contains("១០").contains("២០២៦");
        assertThat(String.join("", pages)).containsPattern("[.]{5}[០-៩]+").doesNotContainPattern("[.]{5}[0-9]").contains("5550100");
    }

    @ParameterizedTest
    @EnumSource(value = PrintFormat.class, names = {"BOOKLET", "BOOKLET_LARGE"})
    void everyPageButTheCoverHasItsNumber(PrintFormat format) {
        List<String> pages = new PrintedPages(print(CONTENT, order(format, "en"))).texts();

        for (int page = 2; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1)).as("page %d of %s", page, format).contains(page % 2 == 0 ? page + "HelpinBattamburi·" : CODE + page);
        }
    }

    @Test
    void theFoldedSheetsAreReadAloudLikeTheBooklet() {
        String folded = new PrintedPages(print(CONTENT, order(PrintFormat.BOOKLET_IMPOSED, "km"))).textAloud();

        assertThat(folded).startsWith(new PrintedPages(print(CONTENT, order(PrintFormat.BOOKLET, "km"))).textAloud());
    }

    @Test
    void theCoversLieOnTheOutsideOfTheFirstSheetAndThePagesAfterThemInside() throws Exception {
        byte[] folded = print(SampleContent.chosen(CONTENT), order(PrintFormat.BOOKLET_IMPOSED, "en"));
        List<String> sides = new PrintedPages(folded).texts();

        assertThat(sides.size() % 2).isZero();
        assertThat(sides.get(0)).contains("Placesthatcanhelpyou,andhowtoreachthem").endsWith("check/1S0-TD6");
        assertThat(sides.get(1)).contains("Howtousethisbooklet", "Notes", "Edition3");
        try (PDDocument pdf = Loader.loadPDF(folded)) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(297 / 25.4f * 72, within(0.5f));
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSizeGreaterThan(8);
        }
    }

    @Test
    void theDiscreetOutsideSaysOnlyTheNameThatWasChosenForIt() {
        String named = new PrintedPages(print(SampleContent.chosen(CONTENT), order(PrintFormat.BOOKLET_DISCREET, "en"))).texts().getFirst();
        String nameless = new PrintedPages(print(CONTENT, order(PrintFormat.BOOKLET_DISCREET, "en"))).texts().getFirst();

        assertThat(named).contains("BattamburiProvince").doesNotContainIgnoringCase("help");
        assertThat(nameless).isEqualTo("Edition3,12March2026·Useuntil30June2027·1S0-TD6");
    }

    @Test
    void largePrintHasNoLetterBelowFourteenPoints() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(print(CONTENT, order(PrintFormat.BOOKLET_LARGE, "en")))) {
            assertThat(smallest(pdf, 0)).isGreaterThan(13.95);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isCloseTo(297 / 25.4f * 72, within(0.5f));
        }
    }

    @Test
    void twoLanguagesStandSideBySideAndWhatIsTheSameInBothStandsOnce() {
        PrintedPages pages = new PrintedPages(print(CONTENT, order(PrintFormat.BOOKLET, "en").beside(new Language("km"))));

        assertThat(pages.textAloud()).containsSubsequence("HelpinBattamburi", "ជំនួយនៅខេត្តបាត់តំបុរី", "Howtousethisbooklet", "របៀបប្រើកូនសៀវភៅនេះ",
                "Asafeplacetostay1Network", "Lastchecked:1February2026", "កន្លែងស្នាក់នៅដែលមានសុវត្ថិភាព1", "Notes");
        assertThat(pages.rightmost(8)).isLessThan(210 - 14 + 0.3);
    }

    @ParameterizedTest
    @EnumSource(names = {"BOOKLET_LARGE", "BOOKLET_IMPOSED", "BOOKLET_DISCREET"})
    void itsOtherShapesHoldTwoLanguagesToo(PrintFormat format) {
        PrintedPages pages = new PrintedPages(print(CONTENT, order(format, "vi").beside(new Language("my"))));
        double paper = format == PrintFormat.BOOKLET_LARGE ? 210 - 12 : 297 - 9;

        assertThat(pages.textAloud()).containsSubsequence("Nơiởantoàn", "ဘေးကင်းစွာနေထိုင်ရန်နေရာ");
        for (int page = 1; page <= pages.texts().size(); page++) {
            assertThat(pages.rightmost(page)).as("page " + page).isLessThan(paper + 0.3);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BOOKLET_LARGE", "BOOKLET_IMPOSED", "BOOKLET_DISCREET"})
    void theSameEditionGivesTheSameBytes(PrintFormat format) {
        assertThat(print(CONTENT, order(format, "th"))).isEqualTo(print(CONTENT, order(format, "th")));
    }

    /** The size of the smallest letter that stands higher than some millimetres from the lower edge. */
    private static double smallest(PDDocument pdf, double foot) throws IOException {
        double[] smallest = {100};
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                if (letter.getYDirAdj() < letter.getPageHeight() - foot / 25.4 * 72) {
                    smallest[0] = Math.min(smallest[0], letter.getFontSize());
                }
            }
        }.getText(pdf);
        return smallest[0];
    }

    private static Entry ofKind(String name, String kind) {
        return SampleContent.ofKinds(SampleContent.bare(name, "A few words."), List.of(kind));
    }

    private static PrintOrder order(PrintFormat format, String language) {
        return PrintOrder.of(format, new Language(language));
    }

    private byte[] print(EditionContent content, PrintOrder order) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printer.print(content, order, out);
        return out.toByteArray();
    }
}
