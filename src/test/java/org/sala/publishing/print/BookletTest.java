package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.editions.EditionContent;
import org.sala.samples.SampleContent;
import org.sala.values.Language;
import org.sala.values.ReaderText;

@QuarkusTest
class BookletTest {

    /** Of the sample edition. */
    private static final String CODE = "1S0-TD6";

    @Inject
    Printer printer;

    @ParameterizedTest
    @ValueSource(strings = {"en", "km", "th", "lo", "my", "vi", "id"})
    void everyTextOfTheEditionCanBeReadBackLetterForLetter(String language) throws Exception {
        EditionContent content = SampleContent.threeDistricts();
        PrintedPages pages = new PrintedPages(print(content, language));
        List<String> texts = textsOf(content, new Language(language));

        assertThat(texts).hasSizeGreaterThan(40);
        assertThat(missing(texts, pages.text())).isEmpty();
        if (PrintedPages.pdftotextIsThere()) {
            assertThat(missing(texts, pages.textByPoppler())).isEmpty();
        }
    }

    @Test
    void thePagesAreA5AndTheFileSaysWhatItIs() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(print(SampleContent.threeDistricts(), "km"))) {
            PDRectangle page = pdf.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isCloseTo(148 / 25.4f * 72, within(0.5f));
            assertThat(page.getHeight()).isCloseTo(210 / 25.4f * 72, within(0.5f));
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("ជំនួយនៅខេត្តបាត់តំបុរី");
            assertThat(pdf.getDocumentInformation().getProducer()).isEqualTo("Sala");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("km");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSizeGreaterThan(8);
        }
    }

    @Test
    void theContentsNameThePageThatEachKindOfHelpBeginsOn() {
        List<String> pages = new PrintedPages(print(SampleContent.threeDistricts(), "en")).texts();
        String contents = pages.stream().filter(page -> page.startsWith("Contents")).findFirst().orElseThrow();
        Matcher line = Pattern.compile("(Asafeplacetostay|Health|Someonetotalkto|Legalhelp|Goinghome|Workandtraining|Organizations|Places)\\.{3,}(\\d+)").matcher(contents);

        List<String> named = new ArrayList<>();
        while (line.find()) {
            int page = Integer.parseInt(line.group(2));
            assertThat(pages.get(page - 1)).contains(line.group(1));
            assertThat(pages.get(page - 2)).as("the head of the page before").doesNotStartWith(line.group(1));
            named.add(line.group(1));
        }
        assertThat(named).hasSize(9).contains("Health", "Organizations", "Places");
    }

    @Test
    void everyPageButTheCoverSaysWhichEditionItIsAndHowLongItHolds() {
        List<String> pages = new PrintedPages(print(SampleContent.threeDistricts(), "en")).texts();

        assertThat(pages).allSatisfy(page -> assertThat(page).contains("Edition3", "until30June2027", CODE));
        assertThat(pages.get(1)).contains("HelpinBattamburi·Edition3,12March2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "km", "th", "lo", "my", "vi", "id"})
    void noLineRunsIntoTheMargin(String language) {
        PrintedPages pages = new PrintedPages(print(SampleContent.threeDistricts(), language));

        for (int page = 1; page <= pages.texts().size(); page++) {
            assertThat(pages.rightmost(page)).as("page " + page).isLessThan(148 - 13 + 0.3);
        }
    }

    @Test
    void whatIsReadAloudFollowsTheOrderOfReadingWithoutTheEdgesOfThePages() {
        String aloud = new PrintedPages(print(SampleContent.threeDistricts(), "km")).textAloud();

        assertThat(aloud).containsSubsequence("ជំនួយនៅខេត្តបាត់តំបុរី", "របៀបប្រើកូនសៀវភៅនេះ", "មាតិកា", "តើមាននរណាបង្ខំឱ្យអ្នកធ្វើការទេ?3",
                "ក្រុងកន្លែងស្នាក់នៅដែលមានសុវត្ថិភាព1បណ្តាញដៃជំនួយ5550100", "សម្រាប់អ្នកណា", "ពិនិត្យចុងក្រោយ៖");
        assertThat(aloud.split("ប្រើកូនសៀវភៅនេះបានដល់", -1)).as("the foot of the pages").hasSize(2);
        assertThat(aloud).doesNotContain("....").doesNotContain("•");
    }

    @Test
    void aTextThatIsMissingInTheLanguageIsMarkedAsSuch() {
        String text = new PrintedPages(print(SampleContent.threeDistricts(), "id")).text();

        assertThat(text).containsPattern("OpenDoorFoundation[^.]{0,12}Inggris");
        assertThat(new PrintedPages(print(SampleContent.threeDistricts(), "en")).text()).doesNotContain("onlyin");
    }

    @Test
    void theCoverHasAQrCodeThatOpensThePageWhereTheEditionCanBeChecked() throws Exception {
        byte[] booklet = print(SampleContent.chosen(SampleContent.threeDistricts()), "km");

        assertThat(Qr.decoded(booklet, 0)).isEqualTo("https://help.example.org/battamburi/check/" + CODE);
        assertThat(new PrintedPages(booklet).texts().getFirst()).contains("help.example.org/battamburi/check/" + CODE);
    }

    @Test
    void aDirectoryThatIsNotOnTheWebHasItsCodeAlone() {
        assertThat(new PrintedPages(print(SampleContent.threeDistricts(), "en")).texts().getFirst()).contains("Askwhereyougotthis", CODE)
                .doesNotContain("http");
    }

    @Test
    void aDraftSaysSoOnEveryPageAndAPublishedEditionOnNone() {
        assertThat(new PrintedPages(print(SampleContent.draft(), "en")).texts())
                .allSatisfy(page -> assertThat(page).containsIgnoringCase("draft–notfordistribution"));
        assertThat(new PrintedPages(print(SampleContent.threeDistricts(), "en")).text()).doesNotContain("notfordistribution");
    }

    @Test
    void theSameEditionGivesTheSameBytesAlsoWhenFourArePrintedAtOnce() throws Exception {
        byte[] alone = print(SampleContent.threeDistricts(), "km");
        Callable<byte[]> again = () -> print(SampleContent.threeDistricts(), "km");
        try (ExecutorService presses = Executors.newFixedThreadPool(4)) {
            for (Future<byte[]> print : presses.invokeAll(List.of(again, again, again, again))) {
                assertThat(print.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void aCharacterThatNoFontHasFailsThePrintAndIsNamed() {
        EditionContent content = SampleContent.with(SampleContent.threeDistricts(), List.of(SampleContent.bare("Clinic \uD83D\uDE00", "We help.")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> printer.print(content, PrintFormat.BOOKLET, Language.ENGLISH, out))
                .isInstanceOfSatisfying(MissingGlyphException.class, missing -> assertThat(missing.codePoint()).isEqualTo(0x1F600))
                .hasMessageContaining("U+1F600").hasMessageContaining("Clinic").hasMessageContaining("NotoSans");
        assertThat(out.size()).isZero();
    }

    @Test
    void hostileTextComesOutAsText() {
        String name = "<script>alert(\"1\")</script> & \u202Ebackwards\u202C \u0007\u0000\uFFFE\uD800 ]]> {name} '";
        EditionContent content = SampleContent.with(SampleContent.threeDistricts(), List.of(SampleContent.bare(name, "<b>x</b>")));

        assertThat(new PrintedPages(print(content, "en")).text()).contains("<script>alert(\"1\")</script>&backwards]]>{name}'", "<b>x</b>");
    }

    @Test
    void anEntryOfTwentyThousandCharactersGoesOnOverleafToItsEnd() {
        String word = "w".repeat(300);
        EditionContent content = SampleContent.with(SampleContent.threeDistricts(), List.of(
                SampleContent.bare("Long", "A sentence about help. ".repeat(900) + "This is the end."), SampleContent.bare(word, word)));

        List<String> pages = new PrintedPages(print(content, "my")).texts();
        assertThat(String.join("", pages)).contains("Thisistheend.");
        assertThat(pages).hasSizeGreaterThan(15).anyMatch(page -> page.split(word, -1).length > 2);
    }

    @Test
    void anEditionWithNothingInItIsStillABooklet() {
        EditionContent full = SampleContent.threeDistricts();
        EditionContent empty = new EditionContent(full.masthead(), List.of(), List.of(), List.of(), List.of());

        assertThat(new PrintedPages(print(empty, "lo")).texts()).hasSizeBetween(2, 4);
    }

    private byte[] print(EditionContent content, String language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printer.print(content, PrintFormat.BOOKLET, new Language(language), out);
        return out.toByteArray();
    }

    private static List<String> missing(List<String> texts, String printed) {
        return texts.stream().filter(text -> !printed.contains(PrintedPages.squeezed(text))).toList();
    }

    private static List<String> textsOf(EditionContent content, Language language) {
        Stream<ReaderText> entries = content.entries().stream().flatMap(entry -> Stream.of(entry.name(), entry.description(),
                entry.organization().name(), entry.alert(), entry.alternateName()));
        Stream<ReaderText> places = content.entries().stream().flatMap(entry -> entry.places().stream())
                .flatMap(place -> Stream.of(place.address(), place.directions()));
        Stream<ReaderText> rest = Stream.concat(content.kinds().stream().map(EditionContent.KindOfHelp::name),
                content.chapters().stream().map(EditionContent.Chapter::title));
        Stream<String> numbers = content.entries().stream().flatMap(entry -> entry.allPhones().stream()).map(EditionContent.Phone::number);
        return Stream.concat(Stream.of(entries, places, rest).flatMap(texts -> texts)
                .flatMap(text -> text.in(language, List.of(Language.ENGLISH)).stream()).map(ReaderText.Wording::text), numbers).toList();
    }
}
