package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sala.publishing.print.Folding.Side;

@Tag("plain")
class FoldingTest {

    @Test
    void theCoversLieOutsideAndEachSheetInTheOneBefore() {
        assertThat(Folding.sides(8)).containsExactly(new Side(7, 0), new Side(1, 6), new Side(5, 2), new Side(3, 4));
    }

    @Test
    void pagesThatDoNotFillTheSheetsAreRefused() {
        assertThatThrownBy(() -> Folding.sides(6)).hasMessageContaining("6 pages");
    }
}
