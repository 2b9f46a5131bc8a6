package org.sala.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text that people read, in one value per language, each with its state. One language is the source; a translation
 * remembers which wording of the source it was made from, so it becomes outdated by itself when the source changes.
 */
public record LocalizedText(@JsonProperty("source") Language source,
                            @JsonProperty("texts") SortedMap<Language, Translation> texts) {

    public static final LocalizedText EMPTY = new LocalizedText(null, new TreeMap<>());

    /** How far the text of one language is. */
    public enum State { MISSING, DRAFT, REVIEWED, OUTDATED }

    /** One language's wording; {@code madeFrom} is the fingerprint of the source it translates, null for the source. */
    public record Translation(String text, boolean reviewed, Integer madeFrom) {
    }

    @JsonCreator
    public LocalizedText {
        texts = Collections.unmodifiableSortedMap(texts == null ? new TreeMap<>() : new TreeMap<>(texts));
    }

    /** A text as its author wrote it, reviewed because it is its own source. */
    public static LocalizedText of(Language source, String text) {
        return EMPTY.withSource(source, text);
    }

    /** The same text with another wording in the source language; its translations become outdated. */
    public LocalizedText withSource(Language language, String text) {
        return with(language, language, new Translation(clean(text), true, null));
    }

    /** The same text with a translation made from the present source. A blank translation is removed. */
    public LocalizedText withTranslation(Language language, String text, boolean reviewed) {
        return with(source, language, new Translation(clean(text), reviewed, fingerprint()));
    }

    /** The same text with a translation of a given wording of the source; outdated if the source now reads otherwise. */
    public LocalizedText withTranslationOf(String sourceText, Language language, String text, boolean reviewed) {
        return with(source, language, new Translation(clean(text), reviewed, clean(sourceText).hashCode()));
    }

    private LocalizedText with(Language newSource, Language language, Translation translation) {
        SortedMap<Language, Translation> changed = new TreeMap<>(texts);
        if (translation.text().isEmpty()) {
            changed.remove(language);
        } else {
            changed.put(language, translation);
        }
        return changed.isEmpty() ? EMPTY : new LocalizedText(newSource, changed);
    }

    public State state(Language language) {
        Translation translation = texts.get(language);
        if (translation == null) {
            return State.MISSING;
        }
        if (language.equals(source)) {
            return State.REVIEWED;
        }
        if (translation.madeFrom() != null && translation.madeFrom() != fingerprint()) {
            return State.OUTDATED;
        }
        return translation.reviewed() ? State.REVIEWED : State.DRAFT;
    }

    /** The wording in a language, or an empty string; never that of another language. */
    public String in(Language language) {
        Translation translation = texts.get(language);
        return translation == null ? "" : translation.text();
    }

    /** The wording in a language, else that of the source: for the team's lists, where a name must not be empty. */
    public String inOrSource(Language language) {
        String text = in(language);
        return text.isEmpty() && source != null ? in(source) : text;
    }

    @JsonIgnore
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** What readers may be given: every wording there is, the source first so that it is what others fall back to. */
    public ReaderText forReaders() {
        Map<Language, String> wordings = new LinkedHashMap<>();
        if (source != null && texts.containsKey(source)) {
            wordings.put(source, texts.get(source).text());
        }
        texts.forEach((language, translation) -> wordings.putIfAbsent(language, translation.text()));
        return new ReaderText(wordings);
    }

    private int fingerprint() {
        return source == null ? 0 : in(source).hashCode();
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip();
    }
}
