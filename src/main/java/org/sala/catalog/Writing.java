package org.sala.catalog;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.sala.values.Language;
import org.sala.values.LocalizedText;
import org.sala.values.PhoneNumber;

/**
 * Who writes something into the catalog, when, in which language, and as of which country (ISO 3166-1 alpha-2) phone numbers
 * are read.
 */
public record Writing(UUID person, Language language, String country, Instant at) {

    /**
     * A text with another wording of its source. What is already there keeps its own source language, and its
     * translations become outdated. A text that loses its source is gone in every language, or readers would go on
     * seeing what was struck out.
     */
    public LocalizedText text(LocalizedText before, String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return LocalizedText.EMPTY;
        }
        Language source = before.source() == null ? language : before.source();
        return Objects.equals(before.in(source), text) ? before : before.withSource(source, text);
    }

    PhoneNumber number(String typed) {
        return PhoneNumber.parse(typed, country);
    }

    static String blankToNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
