package org.sala.publishing.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
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
    private final Spelling spelling;
    private final Set<Language> fallbacks = new TreeSet<>();

    Reading(Language language, EditionContent.Masthead masthead, ReaderMessages messages) {
        this.language = language;
        this.otherwise = List.of(masthead.sourceLanguage(), Language.ENGLISH);
        this.messages = messages;
        this.spelling = Spelling.of(language);
    }

    private Reading(Reading other) {
        this.language = other.language;
        this.otherwise = other.otherwise;
        this.messages = other.messages;
        this.spelling = other.spelling;
    }

    /** The same reader, who has not missed anything yet. */
    Reading anew() {
        return new Reading(this);
    }

    /** The languages that had to stand in so far. */
    Set<Language> missing() {
        return Set.copyOf(fallbacks);
    }

    void alsoMissing(Set<Language> others) {
        fallbacks.addAll(others);
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
        return date == null ? null : spelling.date(date);
    }

    String day(DayOfWeek day) {
        return spelling.day(day);
    }

    String languageName(String code) {
        return spelling.languageName(code);
    }

    String countryName(String code) {
        return spelling.countryName(code);
    }

    /** As a sentence of the language lists things. */
    String listed(List<String> names) {
        return spelling.listed(names);
    }
}
