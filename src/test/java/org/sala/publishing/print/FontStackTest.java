package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontStackTest {

    private static final FontStack STACK = new Fonts().regular();

    @Test
    void aMixedLineIsCutIntoRunsOfOneFontEach() {
        assertThat(STACK.runs("ជួប Dr. Sok (Clinic 24) ថ្ងៃនេះ")).extracting(run -> run.font().getPostscriptFontName())
                .containsExactly("NotoSansKhmer-Regular", "NotoSans-Regular", "NotoSansKhmer-Regular");
    }

    @Test
    void spacesAndJoinersStayWithTheFontBeforeThem() {
        assertThat(STACK.runs("ជួប\u200Bថ្ងៃ នេះ\u200C")).hasSize(1);
    }

    @Test
    void latinWithItsAccentsNeedsNoShaping() {
        assertThat(STACK.runs("Nơi ở an toàn – “Hà Nội”")).singleElement().matches(FontStack.Run::plain);
        assertThat(STACK.runs("ที่พัก")).singleElement().matches(run -> !run.plain());
    }

    @ParameterizedTest
    @ValueSource(strings = {"យើងស្តាប់អ្នក ហើយជួយអ្នករៀបចំផែនការ Clinic 24", "เราจะไม่บอกใคร โดยไม่ถามคุณก่อน", "သင့်ကို နားထောင်ပြီး ကူညီပေးပါသည်", "Call first, then come."})
    void theWordsOfALineAreAsWideAsTheLine(String line) {
        float words = 0;
        for (String word : line.split("(?<= )")) {
            words += STACK.width(word);
        }
        assertThat(words).isCloseTo(STACK.width(line), within(1f));
    }

    @Test
    void stackedMarksAreNotWiderThanTheirBase() {
        assertThat(STACK.width("ទី")).isEqualTo(STACK.width("ទ"), within(1f));
    }

    @ParameterizedTest
    @ValueSource(strings = {"✓ ✔ ✗ ☐ ☑", "☎ ✆ ✉ ⌂", "→ ← ↑ ↓ ➜ ⇒", "★ ☆ ● ○ ■ □ ▶ ◆", "≥ ≤ ≠ √ ∞", "① ②", "⚠ ℹ"})
    void signsOfListsComeFromFontsThatAreAskedLast(String signs) {
        for (FontStack stack : List.of(STACK, new Fonts().bold())) {
            assertThat(stack.runs("Call " + signs + " here")).extracting(FontStack.Run::text).hasSizeGreaterThan(2)
                    .last().asString().endsWith("here");
            assertThat(stack.width(signs)).isGreaterThan(1000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Clinic 😀", "医院", "\u0645"})
    void whatNoFontHasIsStillRefused(String text) {
        assertThatThrownBy(() -> STACK.require(text)).isInstanceOf(MissingGlyphException.class).hasMessageContaining("NotoSansMath");
    }
}
