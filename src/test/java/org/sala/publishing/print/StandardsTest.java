package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    private static List<String> failures(byte[] pdf, PDFAFlavour standard) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(1000);
            return result.getTestAssertions().stream()
                    .map(failure -> failure.getRuleId().getClause() + "-" + failure.getRuleId().getTestNumber() + " " + failure.getMessage()).distinct().toList();
        }
    }
}
