package org.sala.publishing.print;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.sala.editions.EditionContent.Masthead;
import org.sala.values.Language;
import org.sala.values.OpeningHours;
import org.sala.values.ReaderText;

/**
 * Whoever reads the print: in which language, and in which others when a text is missing. Dates, hours, names of
 * countries and languages and the order of names are those of the language, as CLDR has them, with Western digits
 * or, where the directory chose so, those of the language.
 */
final class Reader {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final Language language;
    private final List<Language> otherwise;
    private final ULocale locale;
    private final NumberFormat whole;

    /** Some days of the week with their hours: {@code Mon–Fri}, {@code 08:00–17:00}. */
    record Hours(String days, String times) {
    }

    Reader(Language language, List<Language> otherwise) {
        this(language, otherwise, false);
    }

    Reader(Language language, List<Language> otherwise, boolean localDigits) {
        this.language = language;
        this.otherwise = List.copyOf(otherwise);
        // Without a region English dates are American; the English of the world writes the day before the month.
        String written = language.equals(Language.ENGLISH) ? "en_001" : language.code();
        this.locale = new ULocale(written + (localDigits ? "@numbers=native" : "@numbers=latn"));
        this.whole = NumberFormat.getIntegerInstance(locale);
        whole.setGroupingUsed(false);
    }

    /** A reader of an edition, who falls back to the language it was written in and then to English. */
    static Reader of(Masthead masthead, Language language) {
        return new Reader(language, List.of(masthead.sourceLanguage(), Language.ENGLISH), masthead.appearance().localDigits());
    }

    Language language() {
        return language;
    }

    /** The text in the reader's language or, marked as such, in another; null when there is none. */
    Passage text(ReaderText text) {
        return text == null ? null : text.in(language, otherwise)
                .map(wording -> new Passage(wording.text(), wording.language(), onlyIn(wording))).orElse(null);
    }

    /** A name, for what must be called something even where a draft has no name for it yet. */
    Passage name(ReaderText name, String otherwise) {
        Passage passage = text(name);
        return passage == null ? new Passage(otherwise, language, null) : passage;
    }

    List<Passage> texts(List<ReaderText> texts) {
        return texts.stream().map(this::text).filter(java.util.Objects::nonNull).toList();
    }

    private String onlyIn(ReaderText.Wording wording) {
        return wording.fallback() ? wording.language().nameIn(language) : null;
    }

    /** A number to read, not to dial; null when there is none. */
    String number(Integer number) {
        return number == null ? null : whole.format(number);
    }

    String date(LocalDate date) {
        return date(date, DateFormat.getDateInstance(DateFormat.LONG, locale));
    }

    /** In numbers, with all of the year. */
    String shortDate(LocalDate date) {
        return date(date, DateFormat.getInstanceForSkeleton("yMd", locale));
    }

    private static String date(LocalDate date, DateFormat format) {
        if (date == null) {
            return null;
        }
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    String countryName(String code) {
        return new ULocale("und", code).getDisplayCountry(locale);
    }

    String languageName(String code) {
        return new Language(code).nameIn(language);
    }

    List<Hours> hours(OpeningHours hours) {
        return hours == null ? List.of() : hours.spans().stream()
                .map(span -> new Hours(days(span.days()), time(span.opens()) + "–" + time(span.closes()))).toList();
    }

    private String time(LocalTime time) {
        return time.equals(LAST_MINUTE) ? twoDigits(24) + ":" + twoDigits(0) : twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    }

    private String twoDigits(int number) {
        return (number < 10 ? number(0) : "") + number(number);
    }

    /** Three days or more on end are written as a range. */
    private String days(List<DayOfWeek> days) {
        List<String> parts = new ArrayList<>();
        List<DayOfWeek> sorted = days.stream().distinct().sorted().toList();
        for (int first = 0; first < sorted.size(); ) {
            int last = first;
            while (last + 1 < sorted.size() && sorted.get(last + 1).getValue() == sorted.get(last).getValue() + 1) {
                last++;
            }
            if (last - first >= 2) {
                parts.add(day(sorted.get(first)) + "–" + day(sorted.get(last)));
            } else {
                parts.add(sorted.subList(first, last + 1).stream().map(this::day).collect(Collectors.joining(", ")));
            }
            first = last + 1;
        }
        return String.join(", ", parts);
    }

    private String day(DayOfWeek day) {
        String[] fromSunday = DateFormatSymbols.getInstance(locale).getShortWeekdays();
        return fromSunday[day.getValue() % 7 + 1];
    }

    /** The order of a word list in the language; what compares as equal keeps an order of its own. */
    Comparator<String> alphabetically() {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(locale);
        collator.setNumericCollation(true);
        return ((Comparator<String>) collator::compare).thenComparing(Comparator.naturalOrder());
    }
}
