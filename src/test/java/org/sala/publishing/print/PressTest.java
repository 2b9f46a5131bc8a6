package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sala.values.Language;

class PressTest {

    private static final Press PRESS = new Press(new Fonts());
    private static final String MANY_PAGES = "<div lang=\"%s\">" + ("<h2>ជំនួយ Help အကူအညီ</h2><p>យើងស្តាប់អ្នក ហើយជួយអ្នក។ We listen."
            + " ကျွန်ုပ်တို့သည် သင့်ကို နားထောင်ပြီး เราเดินไปที่นั่นด้วยกัน</p><ul><li>ເຈົ້າ</li></ul>").repeat(60) + "</div>";

    @ParameterizedTest
    @CsvSource({"en, And then we walk there together", "km, យើងដើរទៅទីនោះជាមួយគ្នា", "th, เราเดินไปที่นั่นด้วยกัน", "lo, ພວກເຮົາຍ່າງໄປນຳກັນ",
            "my, ကျွန်ုပ်တို့ အတူတူ လမ်းလျှောက်သွားကြသည်"})
    void noLineIsPaintedOnTwoPages(String language, String sentence) {
        String paragraphs = IntStream.range(1000, 1300).mapToObj(number -> "<p>" + number + " " + sentence + "</p>").collect(Collectors.joining());

        String printed = new PrintedPages(print(language, "<div class=\"" + new Language(language).script().toLowerCase() + "\">" + paragraphs + "</div>")).text();

        IntStream.range(1000, 1300).forEach(number -> assertThat(printed.split(number + "", -1)).as("" + number).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({"en, A sentence about help.", "km, យើងស្តាប់អ្នក ហើយជួយអ្នក។", "my, ကျွန်ုပ်တို့သည် သင့်ကို နားထောင်ပြီး"})
    void aTextOfTwentyThousandCharactersIsPrintedWhole(String language, String sentence) {
        String text = (sentence + " ").repeat(20_000 / sentence.length());

        assertThat(new PrintedPages(print(language, "<p>" + text + "</p>")).text()).isEqualTo(PrintedPages.squeezed(text));
    }

    @Test
    void justifiedTextIsSetRagged() {
        String text = "ជំនួយនៅខេត្ត ".repeat(40);

        assertThat(new PrintedPages(print("km", "<p style=\"text-align: justify\">" + text + "</p>")).text()).isEqualTo(PrintedPages.squeezed(text));
    }

    @Test
    void aStyleSheetOrPictureFromElsewhereIsNotRead() {
        assertThat(new PrintedPages(print("en", "<p style=\"background-image: url(file:///etc/hostname)\">Text</p>")).text()).isEqualTo("Text");
        assertThatThrownBy(() -> print("en", "<p><img src=\"../../etc/passwd\"/></p>")).hasMessageContaining("no pictogram");
    }

    @Test
    void aMissingGlyphAmongOtherScriptsIsNamedWithItsText() {
        assertThatThrownBy(() -> print("km", "<p>ជំនួយ \u0E01 \u4E2D</p>")).isInstanceOf(MissingGlyphException.class)
                .hasMessageContaining("U+4E2D").hasMessageContaining("ជំនួយ");
    }

    @Test
    void fourPrintsAtOnceGiveTheSameBytesAsOneAfterAnother() {
        List<String> languages = List.of("en", "km", "my", "th");
        List<byte[]> alone = languages.stream().map(PressTest::manyPages).toList();

        for (int time = 0; time < 5; time++) {
            List<byte[]> together = languages.parallelStream().map(PressTest::manyPages).toList();
            IntStream.range(0, 4).forEach(place -> assertThat(together.get(place)).as(languages.get(place)).isEqualTo(alone.get(place)));
        }
    }

    @Test
    void aFreshProgramPrintsTheSameBytesAsOneThatHasPrintedBefore() {
        byte[] before = manyPages("km");

        assertThat(print(new Press(new Fonts()), "km", MANY_PAGES.formatted("km"))).isEqualTo(before);
    }

    private static byte[] manyPages(String language) {
        return print(language, MANY_PAGES.formatted(language));
    }

    private static byte[] print(String language, String body) {
        return print(PRESS, language, body);
    }

    private static byte[] print(Press press, String language, String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        press.print("<html lang=\"" + language + "\"><head><title>T</title><link rel=\"stylesheet\" href=\"page.css\" type=\"text/css\" media=\"print\"/></head><body>"
                + body + "</body></html>", new Imprint(new Language(language), "a test", null), out);
        return out.toByteArray();
    }
}
