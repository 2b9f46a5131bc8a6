package org.sala.values;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("plain")
class LanguageTest {

    private static final List<Language> OF_THE_PRODUCT = Stream.of("en", "km", "th", "lo", "my", "vi", "id").map(Language::new).toList();

    @Test
    void whatCldrDoesNotNameHasANameInEachLanguageOfTheProduct() {
        for (String code : List.of("sgn", "ase", "mnw", "kar", "ksw", "kjg", "jra", "nod", "tts")) {
            for (Language reader : OF_THE_PRODUCT) {
                assertThat(new Language(code).nameIn(reader)).as(code + " in " + reader).isNotBlank().isNotEqualTo(code);
            }
        }
        assertThat(new Language("sgn").nameIn(new Language("km"))).isEqualTo("ភាសាសញ្ញា");
        assertThat(new Language("km").nameIn(new Language("th"))).isEqualTo("เขมร");
    }

    @Test
    void aNameInEnglishIsBetterThanACode() {
        assertThat(new ULocale("hak").getDisplayLanguage(new ULocale("km"))).isEqualTo("hak");
        assertThat(new Language("hak").nameIn(new Language("km"))).isEqualTo("Hakka Chinese");
        assertThat(new Language("xyz").nameIn(new Language("km"))).isEqualTo("xyz");
        assertThat(new Language("sgn").ownName()).isEqualTo("Sign Language");
    }
}
