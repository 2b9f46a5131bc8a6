package org.sala.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({"211,US,211", "911,US,911", "1299,KH,1299", "112,DE,112", "1266,KH,1266", "711,US,711", "116123,DE,116123"})
    void aShortCodeIsDialedAsItIs(String written, String country, String dial) {
        assertThat(PhoneNumber.parse(written, country).dial()).isEqualTo(dial);
    }

    @ParameterizedTest
    @CsvSource({"(202) 555-0123,US,+12025550123,", "(202) 555- 0123 x110,US,+12025550123,110", "(202) 555-0123 ext. 106,US,+12025550123,106",
        "1-800-555-TALK,US,+18005558255,", "020 555 0100,KH,+855205550100,", "+855 20 555 0100,US,+855205550100,"})
    void aNumberIsReadForItsCountry(String written, String country, String dial, String extension) {
        PhoneNumber number = PhoneNumber.parse(written, country);
        assertThat(number.dial()).isEqualTo(dial);
        assertThat(number.extension()).isEqualTo(extension);
        assertThat(number.written()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"call us,US", "555-0123,US"})
    void whatNobodyCouldDialFromElsewhereIsKeptAsWritten(String written, String country) {
        PhoneNumber number = PhoneNumber.parse(written, country);
        assertThat(number.written()).isEqualTo(written);
        assertThat(number.dial()).isNull();
    }
}
