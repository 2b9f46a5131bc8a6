package org.sala.publishing.print;

import org.sala.editions.EditionCode;
import org.sala.editions.EditionContent.Masthead;

/**
 * What the foot of every page says of the edition it was printed from. Dates are in words, null where none is set.
 *
 * @param checkAt where one sees whether the edition is still current; null while the directory is not on the web
 */
record Colophon(Passage name, Passage publisher, String number, String published, String validUntil, String code,
                String checkAt, boolean draft) {

    static Colophon of(Masthead masthead, Reader reader) {
        EditionCode code = EditionCode.of(masthead.editionId());
        String web = masthead.appearance().webAddress();
        return new Colophon(reader.name(masthead.name(), masthead.slug()), reader.text(masthead.publisher()), reader.number(masthead.number()),
                reader.date(masthead.published()), reader.date(masthead.validUntil()), code.written(),
                web == null ? null : web.replaceFirst("^https?://", "") + code.path(), masthead.draft());
    }
}
