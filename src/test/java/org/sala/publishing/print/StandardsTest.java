package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.editions.EditionContent;
import org.sala.samples.SampleContent;
import org.sala.values.Language;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds the booklet to the standards for accessible (PDF/UA-1) and lasting (PDF/A-2a) files, in every language. */
@QuarkusTest
class StandardsTest {

    @Inject
    Printer printer;

    @BeforeAll
    static void chooseTheParser() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "km", "th", "lo", "my", "vi", "id"})
    void theBookletIsAccessibleAndLasting(String language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printer.print(language.equals("km") ? SampleContent.draft() : SampleContent.chosen(SampleContent.threeDistricts()), PrintFormat.BOOKLET, new Language(language), out);

        assertThat(failures(out.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(failures(out.toByteArray(), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "km", "th", "lo", "my", "vi", "id"})
    void theSmallPrintsAreAccessibleAndLasting(String language) throws Exception {
        for (PrintFormat format : List.of(PrintFormat.POCKET, PrintFormat.CARD, PrintFormat.CARD_DISCREET, PrintFormat.POSTER, PrintFormat.POSTER_A4)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PrintOrder order = PrintOrder.of(format, new Language(language));
            EditionContent content = language.equals("th") ? SampleContent.draft() : SampleContent.chosen(SampleContent.threeDistricts());
            printer.print(content, language.equals("km") ? order.beside(Language.ENGLISH) : order, out);

            assertThat(failures(out.toByteArray(), PDFAFlavour.PDFUA_1)).as(format.written()).isEmpty();
            assertThat(failures(out.toByteArray(), PDFAFlavour.PDFA_2_A)).as(format.written()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"booklet-large, en", "booklet-large, km", "booklet-large, th", "booklet-large, lo", "booklet-large, my", "booklet-large, vi", "booklet-large, id",
            "booklet-imposed, en", "booklet-imposed, km", "booklet-imposed, th", "booklet-imposed, lo", "booklet-imposed, my", "booklet-imposed, vi", "booklet-imposed, id",
            "booklet-discreet, en", "booklet-discreet, km", "booklet-discreet, th", "booklet-discreet, lo", "booklet-discreet, my", "booklet-discreet, vi", "booklet-discreet, id"})
    void itsOtherShapesAreAccessibleAndLasting(String format, String language) throws Exception {
        hold(PrintOrder.of(PrintFormat.of(format).orElseThrow(), new Language(language)));
    }

    @ParameterizedTest
    @CsvSource({"booklet, en, km", "booklet, km, th", "booklet, lo, my", "booklet, vi, id", "booklet-large, my, en", "booklet-large, th, lo",
            "booklet-imposed, id, km", "booklet-imposed, my, vi", "booklet-discreet, lo, en", "booklet-discreet, km, th"})
    void twoLanguagesSideBySideAreAccessibleAndLasting(String format, String first, String second) throws Exception {
        hold(PrintOrder.of(PrintFormat.of(format).orElseThrow(), new Language(first)).beside(new Language(second)));
    }

    private void hold(PrintOrder order) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printer.print(SampleContent.chosen(SampleContent.withServices(4, false)), order, out);

        assertThat(failures(out.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(failures(out.toByteArray(), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    /** What a file does not keep of a standard. */
    static List<String> failures(byte[] pdf, PDFAFlavour standard) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(1000);
            return result.getTestAssertions().stream()
                    .map(failure -> failure.getRuleId().getClause() + "-" + failure.getRuleId().getTestNumber() + " " + failure.getMessage()).distinct().toList();
        }
    }
}
