package org.sala.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.samples.SampleContent;
import org.sala.values.Language;
import org.sala.values.OpeningHours;
import org.sala.values.OpeningHours.Span;

@QuarkusTest
class HoursTest {

    @Inject
    ReaderMessages english;

    @Test
    void daysOnEndAreSaidAsARange() {
        Hours hours = hours(new Span(List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY),
                LocalTime.of(8, 0), LocalTime.of(17, 30)));
        assertThat(hours.sentences()).containsExactly("Monday to Wednesday and Saturday, 08:00\u2060–\u206017:30");
        assertThat(hours.figures()).isEqualTo("1236 0800-1730");
    }

    @Test
    void theLastMinuteOfTheDayIsMidnight() {
        assertThat(hours(new Span(List.of(DayOfWeek.values()), LocalTime.of(6, 0), LocalTime.of(23, 59))).sentences())
                .containsExactly("Every day, 06:00\u2060–\u206024:00");
    }

    @Test
    void aHouseThatNeverClosesIsOpenDayAndNight() {
        assertThat(Hours.of(OpeningHours.ROUND_THE_CLOCK, reading()).sentences()).containsExactly("Day and night, every day");
    }

    @Test
    void hoursNobodyToldUsAreNotSaid() {
        assertThat(Hours.of(OpeningHours.UNKNOWN, reading())).isNull();
    }

    private Hours hours(Span span) {
        return Hours.of(new OpeningHours(List.of(span)), reading());
    }

    private Reading reading() {
        return new Reading(Language.ENGLISH, SampleContent.threeDistricts().masthead(), english);
    }
}
