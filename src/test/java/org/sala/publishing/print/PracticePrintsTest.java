package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.editions.EditionContent;
import org.sala.samples.HandedOut;
import org.sala.samples.SampleContent;
import org.sala.values.Language;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The prints of daily work: the sheet for one person, the list for practitioners, the slips that mend copies. */
@QuarkusTest
class PracticePrintsTest {

    private static final Language ENGLISH = Language.ENGLISH;

    @Inject
    Printer printer;

    @BeforeAll
    static void chooseTheParser() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "km", "th", "lo", "my", "vi", "id"})
    void eachIsAccessibleAndLastingInEveryLanguage(String code) throws Exception {
        Language language = new Language(code);
        Language other = code.equals("en") ? new Language("km") : ENGLISH;
        EditionContent now = HandedOut.corrected();
        List<PrintOrder> orders = List.of(sheet(now, language).beside(other), sheet(now, language),
                PrintOrder.of(PrintFormat.REFERRAL_LIST, language), PrintOrder.of(PrintFormat.SLIP, language).since(HandedOut.before()),
                PrintOrder.of(PrintFormat.REFERRAL_LIST, language).beside(other), PrintOrder.of(PrintFormat.SLIP, language).beside(other).since(HandedOut.before()));
        for (PrintOrder order : orders) {
            byte[] pdf = print(now, order);

            assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).as("%s", order.format()).isEmpty();
            assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).as("%s", order.format()).isEmpty();
        }
    }

    @Test
    void aSheetHoldsThePickedEntriesInBothLanguagesAndNoOther() {
        EditionContent content = SampleContent.threeDistricts();
        PrintedPages sheet = new PrintedPages(print(content, sheet(content, new Language("km")).beside(ENGLISH)));

        assertThat(sheet.text()).contains("កន្លែងស្នាក់នៅដែលមានសុវត្ថិភាព1", "Asafeplacetostay1", "5550100", "5550102").doesNotContain("5550101");
        assertThat(sheet.texts()).hasSizeLessThanOrEqualTo(2).allSatisfy(page -> assertThat(page).contains(code(content)));
        assertThat(sheet.textAloud()).containsSubsequence("កន្លែងស្នាក់នៅដែលមានសុវត្ថិភាព1", "Asafeplacetostay1", "5550102");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "km", "my"})
    void sixServicesFitTwoPages(String language) {
        EditionContent content = SampleContent.threeDistricts();
        List<UUID> six = content.entries().stream().limit(PrintOrder.MOST_ENTRIES).map(EditionContent.Entry::id).toList();

        assertThat(new PrintedPages(print(content, PrintOrder.of(PrintFormat.SHEET, new Language(language)).of(six))).texts()).hasSize(2);
    }

    @Test
    void aSheetOfNothingOrOfTooMuchIsRefused() {
        EditionContent content = SampleContent.threeDistricts();
        List<UUID> seven = content.entries().stream().limit(7).map(EditionContent.Entry::id).toList();

        assertThatThrownBy(() -> print(content, PrintOrder.of(PrintFormat.SHEET, ENGLISH))).isInstanceOf(UnprintableOrderException.class);
        assertThatThrownBy(() -> print(content, PrintOrder.of(PrintFormat.SHEET, ENGLISH).of(seven))).isInstanceOf(UnprintableOrderException.class);
        assertThatThrownBy(() -> print(content, PrintOrder.of(PrintFormat.SHEET, ENGLISH).of(List.of(new UUID(1, 1)))))
                .isInstanceOf(UnprintableOrderException.class);
    }

    @Test
    void theReferralListIsATableWhoseHeadsSayWhatTheyAreHeadOf() throws Exception {
        EditionContent content = SampleContent.withServices(60, false);
        byte[] pdf = print(content, PrintOrder.of(PrintFormat.REFERRAL_LIST, ENGLISH));
        List<PDStructureElement> cells = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            collect(document.getDocumentCatalog().getStructureTreeRoot(), "TH", cells);
            List<String> scopes = cells.stream().map(cell -> ((COSDictionary) cell.getCOSObject().getDictionaryObject(COSName.A))
                    .getNameAsString("Scope")).toList();
            assertThat(scopes).filteredOn("Row"::equals).hasSize(60);
            assertThat(scopes).filteredOn("Column"::equals).hasSize(6 * 6);
            assertThat(document.getNumberOfPages()).isGreaterThan(8);
        }
    }

    @Test
    void theReferralListHasEachServiceInBothLanguagesOneUnderTheOther() {
        EditionContent content = SampleContent.threeDistricts();
        String list = new PrintedPages(print(content, PrintOrder.of(PrintFormat.REFERRAL_LIST, ENGLISH).beside(new Language("km")))).textAloud();

        assertThat(list).containsSubsequence("Documentsneeded", "Asafeplacetostay1", "កន្លែងស្នាក់នៅដែលមានសុវត្ថិភាព1", "Asafeplacetostay7",
                "កន្លែងស្នាក់នៅដែលមានសុវត្ថិភាព7");
    }

    @Test
    void slipsInTwoLanguagesNameThePageOfTheBookletInThoseTwo() {
        EditionContent before = HandedOut.before();
        Language khmer = new Language("km");
        List<String> booklet = new PrintedPages(print(before, PrintOrder.of(PrintFormat.BOOKLET, ENGLISH).beside(khmer))).texts();
        String slips = new PrintedPages(print(HandedOut.corrected(), PrintOrder.of(PrintFormat.SLIP, ENGLISH).beside(khmer).since(before))).textAloud();

        assertThat(slips).contains("Foredition3,aboutpage" + pageOf(booklet, "5550102"));
        assertThat(slips.split("5550199", -1)).as("once in each language").hasSize(3);
        assertThat(slips(HandedOut.withNote(before, "សូមទូរស័ព្ទ។"), HandedOut.withNote(before, "សូមទូរស័ព្ទមកមុន។"), ENGLISH)).contains("Nothinghaschanged");
    }

    @Test
    void theHeadOfATableIsSeenOnEveryPageAndReadAloudOnce() {
        PrintedPages list = new PrintedPages(print(SampleContent.withServices(120, false), PrintOrder.of(PrintFormat.REFERRAL_LIST, ENGLISH)));

        assertThat(list.texts()).hasSizeGreaterThan(12).allSatisfy(page -> assertThat(page).contains("Documentsneeded"));
        assertThat(list.textAloud().split("Documentsneeded", -1)).hasSize(6 + 1);
    }

    @Test
    void aSlipNamesThePageOfTheBookletThatWasHandedOut() {
        EditionContent before = HandedOut.before();
        List<String> booklet = new PrintedPages(print(before, PrintOrder.of(PrintFormat.BOOKLET, ENGLISH))).texts();
        String slips = new PrintedPages(print(HandedOut.corrected(), PrintOrder.of(PrintFormat.SLIP, ENGLISH).since(before))).text();

        int changed = pageOf(booklet, "5550102");
        int gone = pageOf(booklet, PrintedPages.squeezed(HandedOut.GONE_NUMBER));
        assertThat(slips).contains("Foredition3,aboutpage" + changed, "Whathaschanged:phonenumbers", "5550199", "Foredition3,aboutpage" + gone,
                "Thisisnolongerlisted", "Newsinceedition3", "Edition4");
        assertThat(slips).doesNotContain("5550102", PrintedPages.squeezed(HandedOut.GONE_NUMBER), "5550104");
    }

    @Test
    void whatReadsTheSameInALanguageNeedsNoSlipInIt() {
        EditionContent before = HandedOut.withNote(HandedOut.before(), "សូមទូរស័ព្ទ។");
        EditionContent after = HandedOut.withNote(before, "សូមទូរស័ព្ទមកមុន។");

        assertThat(slips(before, after, ENGLISH)).contains("Nothinghaschanged");
        assertThat(slips(before, after, new Language("km"))).contains("5550102").doesNotContain("Nothinghaschanged");
    }

    @Test
    void textsOfAnyLengthAndKindArePrintedToTheirEnd() {
        EditionContent full = SampleContent.threeDistricts();
        String word = "w".repeat(300);
        List<EditionContent.Entry> hostile = List.of(SampleContent.bare("Long", "A sentence about help. ".repeat(900) + "This is the end."),
                SampleContent.bare(word, word), SampleContent.bare("\u202Eback\u202C \u0007\u0000 ]]> {name} <b>", "\u200F\u2066x\u2069\uFE0F"));
        EditionContent content = SampleContent.with(full, hostile);
        List<UUID> all = hostile.stream().map(EditionContent.Entry::id).toList();
        for (PrintOrder order : List.of(PrintOrder.of(PrintFormat.SHEET, ENGLISH).of(all), PrintOrder.of(PrintFormat.SLIP, ENGLISH).since(SampleContent.with(full, List.of())),
                PrintOrder.of(PrintFormat.BOOKLET_LARGE, new Language("my")).beside(ENGLISH), PrintOrder.of(PrintFormat.BOOKLET_IMPOSED, new Language("lo")))) {
            String text = new PrintedPages(print(content, order)).text();

            assertThat(text).as(order.format().written()).contains(word, "back]]>{name}<b>").doesNotContain("\u202E");
            assertThat(text.contains("Thisistheend.") || order.format() == PrintFormat.SHEET).as("%s", order.format()).isTrue();
        }
        assertThat(new PrintedPages(print(content, PrintOrder.of(PrintFormat.REFERRAL_LIST, ENGLISH))).text()).contains(word);
    }

    @Test
    void slipsForNoEditionAreRefused() {
        assertThatThrownBy(() -> print(HandedOut.corrected(), PrintOrder.of(PrintFormat.SLIP, ENGLISH)))
                .isInstanceOf(UnprintableOrderException.class).hasMessageContaining("Say which one");
    }

    @Test
    void eachGivesTheSameBytesTwice() {
        EditionContent now = HandedOut.corrected();
        for (PrintOrder order : List.of(sheet(now, ENGLISH), PrintOrder.of(PrintFormat.REFERRAL_LIST, new Language("km")),
                PrintOrder.of(PrintFormat.SLIP, ENGLISH).since(HandedOut.before()))) {
            assertThat(print(now, order)).isEqualTo(print(now, order));
        }
    }

    private String slips(EditionContent before, EditionContent after, Language language) {
        return new PrintedPages(print(after, PrintOrder.of(PrintFormat.SLIP, language).since(before))).text();
    }

    private static int pageOf(List<String> booklet, String number) {
        return 1 + java.util.stream.IntStream.range(0, booklet.size()).filter(page -> booklet.get(page).contains(number)
                && !booklet.get(page).startsWith("Callforhelpnow")).findFirst().orElseThrow();
    }

    private static String code(EditionContent content) {
        return org.sala.editions.EditionCode.of(content.masthead().editionId()).written();
    }

    private static PrintOrder sheet(EditionContent content, Language language) {
        return PrintOrder.of(PrintFormat.SHEET, language).of(List.of(content.entries().get(0).id(), content.entries().get(2).id()));
    }

    private byte[] print(EditionContent content, PrintOrder order) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printer.print(content, order, out);
        return out.toByteArray();
    }

    private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
        node.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast).forEach(element -> {
            if (type.equals(element.getStructureType())) {
                found.add(element);
            }
            collect(element, type, found);
        });
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour standard) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream().map(failure -> failure.getRuleId().getClause() + "-"
                    + failure.getRuleId().getTestNumber() + " " + failure.getMessage()).distinct().toList();
        }
    }
}
