package org.sala.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text as it was frozen for readers: one wording per language, the source language first. Never holds blanks. */
public record ReaderText(@JsonValue Map<Language, String> wordings) {

    public static final ReaderText NONE = new ReaderText(Map.of());

    /** A wording and the language it really is in; {@code fallback} when the language asked for has none. */
    public record Wording(String text, Language language, boolean fallback) {
    }

    @JsonCreator
    public ReaderText {
        Map<Language, String> kept = new LinkedHashMap<>();
        wordings.forEach((language, text) -> {
            if (text != null && !text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        wordings = java.util.Collections.unmodifiableMap(kept);
    }

    public static ReaderText of(Language language, String text) {
        return text == null ? NONE : new ReaderText(Map.of(language, text));
    }

    @JsonIgnore
    public boolean isEmpty() {
        return wordings.isEmpty();
    }

    /** The wording in a language, or the first of {@code otherwise} there is, or any; empty when there is no text. */
    public Optional<Wording> in(Language language, List<Language> otherwise) {
        String own = wordings.get(language);
        if (own != null) {
            return Optional.of(new Wording(own, language, false));
        }
        return otherwise.stream().filter(wordings::containsKey).findFirst()
                .or(() -> wordings.keySet().stream().findFirst())
                .map(other -> new Wording(wordings.get(other), other, true));
    }
}
