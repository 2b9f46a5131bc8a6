package org.sala.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sala.search.Words.Word;

@Tag("plain")
class WordsTest {

    private static List<String> exact(String text) {
        return Words.of(text).stream().map(Word::exact).toList();
    }

    private static List<String> folded(String text) {
        return Words.of(text).stream().map(Word::folded).toList();
    }

    @Test
    void cutsScriptsWithoutSpacesIntoWords() {
        assertThat(exact("ជំនួយផ្លូវច្បាប់")).containsExactly("ជំនួយ", "ផ្លូវច្បាប់");
        assertThat(exact("ทนายความฟรี")).containsExactly("ทนายความ", "ฟรี");
        assertThat(exact("ທະນາຍຄວາມບໍ່ເສຍເງິນ")).containsExactly("ທະນາຍຄວາມ", "ບໍ່", "ເສຍ", "ເງິນ");
        assertThat(exact("ရှေ့နေရှာ")).containsExactly("ရှေ့နေ", "ရှာ");
    }

    @Test
    void partsScriptsThatTouch() {
        assertThat(exact("ថ្នាំHIV")).containsExactly("ថ្នាំ", "hiv");
        assertThat(exact("បន្ទប់លេខ៨")).endsWith("8");
    }

    @Test
    void whatLooksTheSameIsTheSame() {
        assertThat(exact("ស្រ្តី")).isEqualTo(exact("ស្ត្រី"));
        assertThat(exact("นํ้า")).isEqualTo(exact("น้ำ"));
        assertThat(exact("เเม่")).isEqualTo(exact("แม่"));
        assertThat(exact("ໂຮງຫມໍ")).isEqualTo(exact("ໂຮງໝໍ"));
        assertThat(exact("ဆရာ၀န်")).isEqualTo(exact("ဆရာဝန်"));
        assertThat(exact("ជំនួយ\u200bផ្នែក")).isEqualTo(exact("ជំនួយផ្នែក"));
        assertThat(exact("ＨＩＶ")).containsExactly("hiv");
        assertThat(exact("១២៩៩ ๑๒๙๙ ໑໒໙໙ ၁၂၉၉")).containsOnly("1299");
    }

    @Test
    void foldsWhatManyLeaveOut() {
        assertThat(folded("Luật sư ở Đà Nẵng")).containsExactly("luat", "su", "o", "da", "nang");
        assertThat(folded("ด่วน")).containsExactly("ดวน");
        assertThat(folded("ប៉ូលិស")).containsExactly("បូលិស");
        assertThat(folded("women's lawyers")).containsExactly("women", "lawyer");
    }

    @Test
    void pairsOverlapSoThatAnyPartIsFound() {
        assertThat(Words.pairs("ទូកពេទ្យ")).containsExactly("ទូក", "កពេ", "ពេទ្យ");
        assertThat(Words.pairs("ក")).containsExactly("ក");
    }

    @Test
    void readsPhoneNumbersAsPeopleWriteThem() {
        assertThat(PhoneDigits.of("+855 (0)20 555-0182")).isEqualTo("855205550182");
        assertThat(PhoneDigits.of("020 555 0182")).isEqualTo("205550182");
        assertThat(PhoneDigits.of("០២០ ៥៥៥ ០១៨២")).isEqualTo("205550182");
        assertThat(PhoneDigits.of("00855205550182")).isEqualTo("855205550182");
        assertThat(PhoneDigits.of("0182")).isEqualTo("0182");
    }
}
