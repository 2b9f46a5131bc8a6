package org.sala.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sala.values.Language;

/** Which of some languages a browser asks for in its {@code Accept-Language} header (RFC 9110). */
public final class AskedLanguage {

    private AskedLanguage() {
    }

    /** The first of them it asks for; empty when it asks for none, or in words nobody understands. */
    public static Optional<Language> among(Collection<Language> languages, String header) {
        return ranges(header).stream().map(range -> range.getRange().split("-")[0])
                .flatMap(code -> languages.stream().filter(language -> language.code().equals(code))).findFirst();
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return header == null || header.isBlank() ? List.of() : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            // A browser may send anything; what cannot be read asks for nothing.
            return List.of();
        }
    }
}
