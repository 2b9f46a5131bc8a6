package org.sala.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sala.samples.ProvinceContent;

@Tag("plain")
class EditionJsonTest {

    private static final EditionContent CONTENT = ProvinceContent.make();

    @Test
    void whatStandsOnTheCoverIsReadWithoutTheRest() {
        byte[] bytes = EditionJson.write(CONTENT);
        assertThat(EditionJson.readMasthead(bytes)).isEqualTo(CONTENT.masthead());
        assertThat(EditionJson.readMasthead(Arrays.copyOf(bytes, bytes.length / 2))).isEqualTo(CONTENT.masthead());
    }

    @Test
    void whatIsNoEditionIsNotTakenForOne() {
        assertThatThrownBy(() -> EditionJson.readMasthead(new byte[]{1, 2, 3})).isInstanceOf(UncheckedIOException.class);
    }
}
