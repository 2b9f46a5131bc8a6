package org.sala.publishing.print;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Masthead;
import org.sala.values.Language;

/**
 * What a file says of itself. All of it comes from the edition, never from the clock or the machine, so the same
 * edition gives the same file.
 *
 * @param identity what this print is and no other: edition, format, languages and what was picked
 * @param made     when the edition was published; null for a draft without a date
 */
record Imprint(Language language, String identity, ZonedDateTime made) {

    static Imprint of(Masthead masthead, PrintOrder order) {
        String identity = Stream.of(masthead.editionId(), masthead.number(), order.format().written(), order.language(),
                        order.second().map(Language::code).orElse(""), order.entries(),
                        order.earlier().map(EditionContent::masthead).map(Masthead::number).orElse(0),
                        masthead.draft() ? "draft" : "published")
                .map(String::valueOf).collect(Collectors.joining(" "));
        ZonedDateTime made = masthead.published() == null ? null
                : masthead.published().atStartOfDay(masthead.timeZone() == null ? ZoneOffset.UTC : ZoneId.of(masthead.timeZone()));
        return new Imprint(order.language(), identity, made);
    }
}
