package org.sala.web.reader;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sala.values.Language;

/** Which of some languages a browser says its reader reads. */
final class AcceptedLanguage {

    private AcceptedLanguage() {
    }

    static Optional<Language> among(List<Language> languages, HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().map(Locale::getLanguage)
                .flatMap(code -> languages.stream().filter(language -> language.code().equals(code))).findFirst();
    }
}
