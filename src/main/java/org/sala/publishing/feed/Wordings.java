package org.sala.publishing.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sala.publishing.feed.HsdsObjects.Extension;
import org.sala.values.Language;
import org.sala.values.ReaderText;

/** The texts of one object in the language of the feed, and which of them had to be taken from another. */
final class Wordings {

    private final Language language;
    private final List<Language> otherwise;
    private final Map<String, String> fallbacks = new LinkedHashMap<>();

    Wordings(Language language, List<Language> otherwise) {
        this.language = language;
        this.otherwise = otherwise;
    }

    /** The text of a field, by its name in HSDS; null where there is none in any language. */
    String of(String field, ReaderText text) {
        return text.in(language, otherwise).map(wording -> {
            if (wording.fallback()) {
                fallbacks.put(field, wording.language().code());
            }
            return wording.text();
        }).orElse(null);
    }

    /** For a field that must not be missing. */
    String of(String field, ReaderText text, Object otherwise) {
        String found = of(field, text);
        return found == null ? otherwise.toString() : found;
    }

    /** To be asked last; null when every text is in the language of the feed. */
    Extension extension() {
        return fallbacks.isEmpty() ? null : new Extension(fallbacks, null);
    }
}
