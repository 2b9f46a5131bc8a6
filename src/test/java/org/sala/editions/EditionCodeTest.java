package org.sala.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sala.values.Ids;

@Tag("plain")
class EditionCodeTest {

    @Test
    void aCodeIsFoundAgainHoweverItIsTyped() {
        EditionCode code = EditionCode.of(UUID.fromString("0190a1b2-0000-7000-8000-000000000001"));
        assertThat(EditionCode.typed(" " + code.written().toLowerCase().replace("-", "") + " ")).contains(code);
        assertThat(EditionCode.typed("ooo-lil")).contains(new EditionCode("000-111"));
        assertThat(EditionCode.typed("K7F3Q")).isEmpty();
        assertThat(EditionCode.typed("<b>-</b>")).isEmpty();
    }

    @Test
    void editionsMadeOneAfterTheOtherHaveDifferentCodes() {
        assertThat(IntStream.range(0, 1000).mapToObj(one -> EditionCode.of(Ids.next())).collect(Collectors.toSet())).hasSize(1000);
    }
}
