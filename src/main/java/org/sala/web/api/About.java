package org.sala.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import org.sala.editions.EditionContent.Masthead;
import org.sala.publishing.feed.FeedMessages;
import org.sala.values.Language;
import org.sala.values.ReaderText;

/**
 * What {@code GET /} answers, as in HSDS 3.2. The version has three parts, for validators read "3.1" as a number and take
 * it for another specification's.
 */
record About(@JsonProperty(required = true) String version, @JsonProperty(required = true) URI profile,
             @JsonProperty(required = true) URI openapiUrl, String description, Publisher publisher) {

    static final String HSDS_VERSION = "3.1.1";

    record Publisher(String name) {
    }

    static About of(Masthead masthead, Language language, URI base, FeedMessages texts) {
        Names names = new Names(masthead, language);
        return new About(HSDS_VERSION, URI.create(base + "/docs"), URI.create(base + OpenApi.FILE),
                names.directory() + ". " + texts.about(), new Publisher(names.publisher()));
    }

    /** How the directory and its publisher are called in a language. */
    record Names(Masthead masthead, Language language) {

        String directory() {
            return in(masthead.name(), masthead.slug());
        }

        String publisher() {
            return in(masthead.publisher(), directory());
        }

        String in(ReaderText text, String otherwise) {
            return text.in(language, masthead.languages()).map(ReaderText.Wording::text).orElse(otherwise);
        }
    }
}
