package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {

    @Test
    void whatPrintsNothingIsDropped() {
        assertThat(PrintableText.clean("a\u0000b\u0007c\u202Ed\u200Fe\uFEFFf\u00ADg\uFE0Fh\uFFFFi\uD83Dj")).isEqualTo("abcdefghij");
    }

    @Test
    void lineEndsAndTabsBecomeSpaces() {
        assertThat(PrintableText.clean("a\tb\r\nc\u2028d")).isEqualTo("a b\nc d");
        assertThat(PrintableText.clean("a\u3000b\u2003c\u00A0d")).isEqualTo("a b c\u00A0d");
    }

    @Test
    void spacesAndJoinersOfNoWidthStay() {
        String khmer = "ជួប\u200Bថ្ងៃ\u200C\u200Dនេះ";
        assertThat(PrintableText.clean(khmer)).isSameAs(khmer);
    }
}
