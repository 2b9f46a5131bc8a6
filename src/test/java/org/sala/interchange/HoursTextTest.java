package org.sala.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "9:00 am - 5:00 pm, Monday - Friday | Mo-Fr 09:00-17:00",
        "Open 24 hours | 24/7",
        "24/7 | 24/7",
        "24 hours a day, 7 days a week | 24/7",
        "Mo-Fr 08:00-17:00; Sa 08:00-12:00 | Mo-Fr 08:00-17:00; Sa 08:00-12:00",
        "Mo-Fr 08:00-12:00,13:30-17:00 | Mo-Fr 08:00-12:00,13:30-17:00",
        "Tu,Th 07:00-15:00 | Tu,Th 07:00-15:00",
        "Mon 9:00 am - 5:00 pm; Tue 9:00 am - 7:00 pm; Wed 9:00 am - 5:00 pm; | Mo 09:00-17:00; Tu 09:00-19:00; We 09:00-17:00",
        "Mon 24/7; Tue 24/7; Wed 24/7; Thu 24/7; Fri 24/7; Sat 24/7; Sun 24/7; | Mo 00:00-23:59; Tu 00:00-23:59; We 00:00-23:59; Th 00:00-23:59; Fr 00:00-23:59; Sa 00:00-23:59; Su 00:00-23:59",
        "8.30am to 4.30pm, Mon to Fri | Mo-Fr 08:30-16:30",
        "Monday–Friday: 9am–5pm, Saturday 10am–noon | Mo-Fr 09:00-17:00; Sa 10:00-12:00",
        "10:00 am - 5:00 pm, Monday - Friday; 10:00am - 3:00 pm, Saturday | Mo-Fr 10:00-17:00; Sa 10:00-15:00",
        "Weekdays 8-5pm | Mo-Fr 08:00-17:00",
        "Daily 18:00-06:00 | Mo-Su 18:00-06:00",
        "Every day 7:00 am - midnight | Mo-Su 07:00-23:59"})
    void hoursAreReadAsPeopleWriteThem(String written, String meant) {
        assertThat(HoursText.read(written).map(HoursText::write)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Call first", "9:00 - 5:00, Monday - Friday", "9-5", "Mon; Tue; Wed;", "9:00 am - 5:00 pm",
        "9:00 am - 5:00 pm, Monday - Friday except holidays", "Open 24 hours (Telephone Hotline), office 9-5", "25:00-26:00 Mo", "by appointment", "Mo-Fr 08:00-25:00", ""})
    void whatHasNoOneMeaningIsLeftInWords(String written) {
        assertThat(HoursText.read(written)).isEmpty();
    }
}
