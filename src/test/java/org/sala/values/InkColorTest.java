package org.sala.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("plain")
class InkColorTest {

    @Test
    void contrastIsThatOfTheStandard() {
        assertThat(new InkColor("#000000").contrast()).isCloseTo(21, within(0.001));
        assertThat(new InkColor("#ffffff").contrast()).isCloseTo(1, within(0.001));
        assertThat(new InkColor("#777777").contrast()).isCloseTo(4.48, within(0.005));
    }

    @Test
    void onlyDarkColorsCanBeRead() {
        assertThat(InkColor.typed(" #00543C ")).hasValueSatisfying(green -> {
            assertThat(green.written()).isEqualTo("#00543c");
            assertThat(green.isReadable()).isTrue();
        });
        assertThat(InkColor.typed("#ff0000")).hasValueSatisfying(red -> assertThat(red.isReadable()).isFalse());
        assertThat(InkColor.typed("green")).isEmpty();
    }

    @Test
    void aKeptColorThatIsLostOnACopyIsNotTakenNorWhatIsNone() {
        assertThat(InkColor.readable("#0f5257")).hasValue(new InkColor("#0f5257"));
        assertThat(InkColor.readable("#595959")).isPresent();
        assertThat(InkColor.readable("#5a5a5a")).isEmpty();
        assertThat(InkColor.readable("red } body { color: #fff")).isEmpty();
        assertThat(InkColor.readable(null)).isEmpty();
    }

    @Test
    void aColorIsMadeOfThreeParts() {
        assertThat(new InkColor("#0f5257")).extracting(InkColor::red, InkColor::green, InkColor::blue).containsExactly(15, 82, 87);
    }
}
