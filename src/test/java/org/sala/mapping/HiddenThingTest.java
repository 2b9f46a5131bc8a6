package org.sala.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** Each thing is looked for in each text by itself: slow, and what the quick way has to find. */
    @Test
    void manyThingsAreFoundAsIfEachWereLookedForAlone() {
        Random dice = new Random(11);
        List<HiddenThing> things = new ArrayList<>();
        for (int number = 0; number < 300; number++) {
            HiddenThing.address(STREETS.get(dice.nextInt(STREETS.size())).formatted(dice.nextInt(60), dice.nextInt(30))).ifPresent(things::add);
            HiddenThing.number("012 555 %03d".formatted(dice.nextInt(400))).ifPresent(things::add);
        }
        HiddenThings quick = new HiddenThings(things);
        int found = 0;
        for (int text = 0; text < 2000; text++) {
            String said = "At " + STREETS.get(dice.nextInt(STREETS.size())).toUpperCase(Locale.ROOT).replaceAll("[,–]", dice.nextBoolean() ? "" : " \u200B")
                    .replace("%D", "%d").formatted(dice.nextInt(60), dice.nextInt(30)) + (dice.nextBoolean() ? "1" : " ") + "+855 12.555."
                    + "%03d".formatted(dice.nextInt(400)) + " " + STREETS.get(dice.nextInt(STREETS.size())).formatted(dice.nextInt(60), dice.nextInt(30));
            Set<HiddenThing> expected = things.stream().filter(thing -> stands(thing, said)).collect(Collectors.toSet());
            assertThat(quick.in(said)).as(said).isEqualTo(expected);
            found += expected.size();
        }
        assertThat(found).isGreaterThan(500);
    }

    private static final List<String> STREETS = List.of("House %d, Street %d", "House %d, Street %d, behind the market", "Hẻm %d – Đường số %d",
            "ផ្ទះលេខ %d ផ្លូវ %d", "บ้านเลขที่ %d ซอย %d", "ບ້ານເລກທີ %d ຖະໜົນ %d");

    private static boolean stands(HiddenThing thing, String text) {
        String letters = HiddenThing.letters(text);
        return thing.number() ? HiddenThing.numbers(text).stream().anyMatch(digits -> digits.endsWith(thing.letters()))
                : IntStream.range(0, letters.length()).anyMatch(at -> thing.standsAt(at, letters));
    }

    private static boolean isIn(HiddenThing thing, String text) {
        return new HiddenThings(List.of(thing)).in(text).contains(thing);
    }
}
