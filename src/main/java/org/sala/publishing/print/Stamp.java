package org.sala.publishing.print;

import org.sala.editions.EditionCode;
import org.sala.editions.EditionContent.Masthead;

/**
 * What every printed page says of the edition it belongs to, so that its reader can see whether it is still current.
 * Dates and numbers are words of the reader's language; {@code published} and {@code validUntil} are null where none is
 * set.
 *
 * @param directory its name; null on what must not say what is inside
 * @param code      what a reader types or says to ask whether this is the newest
 * @param address   where the code is looked up on the web; null when the directory is not there
 */
record Stamp(Passage directory, String number, String published, String validUntil, boolean draft, String code, String address) {

    static Stamp of(Masthead masthead, Reader reader) {
        EditionCode code = EditionCode.of(masthead.editionId());
        String web = masthead.appearance().webAddress();
        return new Stamp(reader.name(masthead.name(), masthead.slug()), reader.number(masthead.number()),
                reader.date(masthead.published()), reader.date(masthead.validUntil()), masthead.draft(), code.written(),
                web == null ? null : web + code.path());
    }

    /** The same for the outside of what is carried about: the name an organization chose for it, or none. */
    static Stamp discreet(Masthead masthead, Reader reader) {
        Stamp telling = of(masthead, reader);
        return new Stamp(reader.text(masthead.appearance().discreetName()), telling.number(), telling.published(),
                telling.validUntil(), telling.draft(), telling.code(), null);
    }

    /** The address as people write it. */
    public String spokenAddress() {
        return address.replaceFirst("^https?://", "");
    }
}
