package org.sala.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTracesTest {

    @ParameterizedTest
    @ValueSource(strings = {"call her at 020 555 0101", "+855-20-555-0101", "០២០ ៥៥៥ ០១០១", "mail dara@example.org", "her LINE is @dara99",
            "(020) 555.0101", "number0205550101here"})
    void whatLeadsToAPersonIsSeen(String text) {
        assertThat(PersonalTraces.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"call her at 020 555 0101 please | call her at … please", "mail dara@example.org now | mail … now",
            "៖ ០២០ ៥៥៥ ០១០១ | ៖ …", "Held on 2026-03-12, page 4 | Held on 2026-03-12, page 4", "@dara99 | …"})
    void whatLeadsToAPersonIsTakenOut(String text, String left) {
        assertThat(PersonalTraces.removedFrom(text)).isEqualTo(left);
        assertThat(PersonalTraces.isIn(left)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Held on 2026-03-12 with 12 people", "12/03/2026: page 4 and 5 were hard to read", "Open 24/7, 08:00-17:00",
            "Of 7 women 5 found the hotline 1299 at once", "", "12.03.2026"})
    void whatTestsAreAboutIsLeftAlone(String text) {
        assertThat(PersonalTraces.isIn(text)).isFalse();
    }
}
