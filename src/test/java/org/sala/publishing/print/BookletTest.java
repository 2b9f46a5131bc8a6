package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.editions.EditionContent;
import org.sala.samples.SampleContent;
import org.sala.values.Language;

@QuarkusTest
class BookletTest {

    @Inject
    Printer printer;

    @ParameterizedTest
    @ValueSource(strings = {"en", "km", "th", "lo", "my", "vi", "id"})
    void aBookletIsPrintedInEachLanguage(String language) throws Exception {
        byte[] pdf = print(SampleContent.threeDistricts(), language);
        Files.createDirectories(Path.of("target/booklets"));
        Files.write(Path.of("target/booklets/" + language + ".pdf"), pdf);
        assertThat(pdf).isNotEmpty();
    }

    private byte[] print(EditionContent content, String language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printer.print(content, PrintFormat.BOOKLET, new Language(language), out);
        return out.toByteArray();
    }
}
