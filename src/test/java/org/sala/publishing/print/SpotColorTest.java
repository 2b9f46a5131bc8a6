package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("plain")
class SpotColorTest {

    @Test
    void aColorThatIsLostOnACopyIsNotTaken() {
        assertThat(SpotColor.of("#0f5257")).isPresent();
        assertThat(SpotColor.of("#767676")).isPresent();
        assertThat(SpotColor.of("#777777")).isEmpty();
        assertThat(SpotColor.of("#ffd54f")).isEmpty();
    }

    @Test
    void whatIsNoColorIsNotTaken() {
        assertThat(SpotColor.of(null)).isEmpty();
        assertThat(SpotColor.of("red } body { color: #fff")).isEmpty();
    }
}
