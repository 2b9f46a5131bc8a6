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
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.sala.editions.EditionContent;
import org.sala.values.Language;
import org.sala.values.ReaderText;

/**
 * One reader's look at an edition: in which language, what a text is when it is missing there, and how dates, days and
 * names are written (by CLDR, with Western digits as on a telephone). It remembers which texts were missing.
 */
final class Reading {

    private final Language language;
    private final List<Language> otherwise;
    private final ReaderMessages messages;
    private final ULocale locale;
    private final Set<Language> fallbacks = new TreeSet<>();

    Reading(Language language, EditionContent.Masthead masthead, ReaderMessages messages) {
        this.language = language;
        this.otherwise = List.of(masthead.sourceLanguage(), Language.ENGLISH);
        this.messages = messages;
        // Without a region English dates are American; the English of the world writes the day before the month.
        String written = language.equals(Language.ENGLISH) ? "en_001" : language.code();
        this.locale = new ULocale(written + "@numbers=latn");
    }

    Language language() {
        return language;
    }

    ReaderMessages messages() {
        return messages;
    }

    /** The text in the reader's language or, marked as such, in another; null when there is none. */
    Words words(ReaderText text) {
        ReaderText.Wording wording = text == null ? null : text.in(language, otherwise).orElse(null);
        if (wording == null) {
            return null;
        }
        if (wording.fallback()) {
            fallbacks.add(wording.language());
        }
        return new Words(wording.text(), wording.language(), wording.fallback() ? wording.language().nameIn(language) : null);
    }

    List<Words> words(List<ReaderText> texts) {
        return texts.stream().map(this::words).filter(Objects::nonNull).toList();
    }

    /** The names of the languages that had to stand in for the reader's, null when none had. */
    String fallbacks() {
        return fallbacks.isEmpty() ? null : listed(fallbacks.stream().map(other -> other.nameIn(language)).toList());
    }

    String date(LocalDate date) {
        if (date == null) {
            return null;
        }
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    String day(DayOfWeek day) {
        return DateFormatSymbols.getInstance(locale).getWeekdays()[day.getValue() % 7 + 1];
    }

    String languageName(String code) {
        return ULocale.forLanguageTag(code).getDisplayLanguage(locale);
    }

    String countryName(String code) {
        return new ULocale("und", code).getDisplayCountry(locale);
    }

    /** As a sentence of the language lists things. */
    String listed(List<String> names) {
        return ListFormatter.getInstance(locale).format(names);
    }
}
