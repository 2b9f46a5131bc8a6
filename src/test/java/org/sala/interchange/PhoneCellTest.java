package org.sala.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sala.interchange.PhoneCell.Part;

class PhoneCellTest {

    @Test
    void severalNumbersInOneCellAreTakenApart() {
        assertThat(PhoneCell.read("(202) 555-0101 or 202-555-0102 ext 5", "US")).extracting(Part::number)
                .containsExactly("(202) 555-0101", "202-555-0102 ext 5");
        assertThat(PhoneCell.read("020 555 0101 / 019 555 0102\n1299", "KH")).extracting(Part::number)
                .containsExactly("020 555 0101", "019 555 0102", "1299");
    }

    @Test
    void oneNumberWithASlashStaysOne() {
        assertThat(PhoneCell.read("202/555-0101", "US")).extracting(Part::number).containsExactly("202/555-0101");
    }

    @Test
    void wordsBesideANumberDescribeIt() {
        assertThat(PhoneCell.read("Office: 020 555 0101, 019 555 0102 (night)", "KH"))
                .containsExactly(new Part("020 555 0101", "Office"), new Part("019 555 0102", "night"));
    }

    @Test
    void aNumberSpelledTwiceIsReadOnce() {
        assertThat(PhoneCell.read("1-800-555-TALK (8255)", "US")).extracting(Part::number).containsExactly("1-800-555-TALK");
    }
}
