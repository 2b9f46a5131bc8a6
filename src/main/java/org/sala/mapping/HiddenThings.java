package org.sala.mapping;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that is kept from readers, to be looked for in many texts. A text is brought into the form of comparison once and
 * gone through once, however much is kept: a province has tens of thousands of texts in seven languages.
 */
final class HiddenThings {

    private final Map<String, List<HiddenThing>> numbers;
    private final LetterTree addresses = new LetterTree();

    HiddenThings(Collection<HiddenThing> things) {
        this.numbers = things.stream().filter(HiddenThing::number).distinct().collect(Collectors.groupingBy(HiddenThing::letters));
        things.stream().filter(thing -> !thing.number()).distinct().forEach(addresses::add);
    }

    /** Those that the text says. */
    Set<HiddenThing> in(String text) {
        Set<HiddenThing> found = new LinkedHashSet<>();
        if (!numbers.isEmpty()) {
            HiddenThing.numbers(text).forEach(digits -> collectNumbers(digits, found));
        }
        if (!addresses.isEmpty()) {
            collectAddresses(HiddenThing.letters(text), found);
        }
        return found;
    }

    private void collectNumbers(String digits, Set<HiddenThing> found) {
        for (int length = HiddenThing.SHORTEST_NUMBER; length <= Math.min(digits.length(), HiddenThing.SUBSCRIBER_DIGITS); length++) {
            found.addAll(numbers.getOrDefault(digits.substring(digits.length() - length), List.of()));
        }
    }

    private void collectAddresses(String letters, Set<HiddenThing> found) {
        for (int at = 0; at + HiddenThing.SHORTEST_ADDRESS <= letters.length(); at++) {
            int place = at;
            addresses.each(letters, at, address -> {
                if (address.standsAt(place, letters)) {
                    found.add(address);
                }
            });
        }
    }
}
