package org.sala.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("plain")
class HiddenThingTest {

    @Test
    void aNumberIsFoundHoweverItIsWritten() {
        HiddenThing number = HiddenThing.number("+85512555019").orElseThrow();

        assertThat(isIn(number, "Call us (012 555-019) at night")).isTrue();
        assertThat(isIn(number, "ទូរស័ព្ទ ០១២ ៥៥៥ ០១៩")).isTrue();
        assertThat(isIn(number, "+855 12.555.019")).isTrue();
        assertThat(isIn(number, "Call 012 555 018")).isFalse();
        assertThat(isIn(number, "There are 12 beds, 555 visits and 019 is a code")).isFalse();
    }

    @Test
    void anAddressIsFoundHoweverItIsSpacedAndPunctuated() {
        HiddenThing address = HiddenThing.address("House 14, Street 207").orElseThrow();

        assertThat(isIn(address, "You find us at house 14 – street 207, behind the market.")).isTrue();
        assertThat(isIn(address, "House 15, Street 207")).isFalse();
        assertThat(isIn(address, "House 14, Street 2071, or house 214, Street 207")).isFalse();
        assertThat(isIn(address, "House 14, Street 2071, later House 14, Street 207.")).isTrue();
        assertThat(isIn(HiddenThing.address("ផ្ទះលេខ ១៤ ផ្លូវ ២០៧").orElseThrow(), "មកផ្ទះលេខ១៤\u200Bផ្លូវ២០៧")).isTrue();
    }

    @Test
    void whatCouldMeanAnythingIsNotLookedFor() {
        assertThat(HiddenThing.number("1288")).isEmpty();
        assertThat(HiddenThing.address("Pailang Town")).isEmpty();
        assertThat(HiddenThing.address(" ")).isEmpty();
        assertThat(HiddenThing.number(null)).isEmpty();
    }

    private static boolean isIn(HiddenThing thing, String text) {
        return new HiddenThings(List.of(thing)).in(text).contains(thing);
    }
}
