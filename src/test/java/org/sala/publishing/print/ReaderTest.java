package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sala.values.Language;
import org.sala.values.OpeningHours;
import org.sala.values.ReaderText;

class ReaderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private static Reader reader(String language) {
        return new Reader(new Language(language), List.of(Language.ENGLISH));
    }

    @Test
    void datesAreInTheWordsOfTheLanguageWithWesternDigits() {
        assertThat(reader("en").date(DAY)).isEqualTo("12 March 2026");
        assertThat(reader("km").date(DAY)).isEqualTo("12 មីនា 2026");
        assertThat(reader("th").date(DAY)).contains("12 มีนาคม", "2569");
        assertThat(reader("my").date(DAY)).contains("12", "2026", "မတ်");
        assertThat(reader("en").date(null)).isNull();
    }

    @Test
    void numbersDatesAndHoursAreInTheDigitsOfTheLanguageWhereTheDirectoryChoseSo() {
        Reader khmer = new Reader(new Language("km"), List.of(), true);

        assertThat(khmer.date(DAY)).isEqualTo("១២ មីនា ២០២៦");
        assertThat(khmer.number(1503)).isEqualTo("១៥០៣");
        assertThat(khmer.hours(OpeningHours.ROUND_THE_CLOCK)).extracting(Reader.Hours::times).containsExactly("០០:០០–២៤:០០");
        assertThat(new Reader(Language.ENGLISH, List.of(), true).number(1503)).isEqualTo("1503");
    }

    @Test
    void threeDaysOnEndAreARange() {
        OpeningHours hours = new OpeningHours(List.of(new OpeningHours.Span(
                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                LocalTime.of(8, 0), LocalTime.of(23, 59))));

        assertThat(reader("en").hours(hours)).containsExactly(new Reader.Hours("Mon–Wed, Sat, Sun", "08:00–24:00"));
    }

    @Test
    void namesStandInTheOrderOfTheLanguageAndNumbersByTheirSize() {
        assertThat(Stream.of("Home 13", "Home 2", "ápple", "Zoo", "apple").sorted(reader("en").alphabetically()))
                .containsExactly("apple", "ápple", "Home 2", "Home 13", "Zoo");
        assertThat(Stream.of("เก", "ข", "ก").sorted(reader("th").alphabetically())).containsExactly("ก", "เก", "ข");
    }

    @Test
    void aTextInAnotherLanguageSaysWhichOneItIs() {
        ReaderText english = new ReaderText(Map.of(Language.ENGLISH, "Shelter"));

        assertThat(reader("id").text(english)).isEqualTo(new Passage("Shelter", Language.ENGLISH, "Inggris"));
        assertThat(reader("en").text(english).onlyIn()).isNull();
        assertThat(reader("en").text(ReaderText.NONE)).isNull();
    }
}
