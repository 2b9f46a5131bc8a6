package org.sala.publishing.site;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sala.values.Language;

/**
 * How a language writes dates, days, names and lists (by CLDR, with Western digits as on a telephone). What was looked
 * up is kept: thousands of pages ask for the same few words.
 */
final class Spelling {

    private static final Map<Language, Spelling> KNOWN = new ConcurrentHashMap<>();
    private static final int DATES = 5000;

    private final Language language;
    private final ULocale locale;
    private final String[] days;
    private final ListFormatter lists;
    private final Map<LocalDate, String> dates = new ConcurrentHashMap<>();
    private final Map<String, String> languages = new ConcurrentHashMap<>();
    private final Map<String, String> countries = new ConcurrentHashMap<>();

    private Spelling(Language language) {
        this.language = language;
        // Without a region English dates are American; the English of the world writes the day before the month.
        String written = language.equals(Language.ENGLISH) ? "en_001" : language.code();
        this.locale = new ULocale(written + "@numbers=latn");
        this.days = DateFormatSymbols.getInstance(locale).getWeekdays();
        this.lists = ListFormatter.getInstance(locale);
    }

    static Spelling of(Language language) {
        return KNOWN.computeIfAbsent(language, Spelling::new);
    }

    String date(LocalDate date) {
        if (dates.size() > DATES) {
            dates.clear();
        }
        return dates.computeIfAbsent(date, day -> {
            DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
            format.setTimeZone(TimeZone.GMT_ZONE);
            return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        });
    }

    String day(DayOfWeek day) {
        return days[day.getValue() % 7 + 1];
    }

    String languageName(String code) {
        return languages.computeIfAbsent(code, spoken -> new Language(spoken).nameIn(language));
    }

    String countryName(String code) {
        return countries.computeIfAbsent(code, country -> new ULocale("und", country).getDisplayCountry(locale));
    }

    /** As a sentence of the language lists things. */
    String listed(List<String> names) {
        return lists.format(names);
    }
}
