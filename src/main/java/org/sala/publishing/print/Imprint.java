package org.sala.publishing.print;

import java.time.ZonedDateTime;
import org.sala.values.Language;

/**
 * What a file says of itself. All of it comes from the edition, never from the clock or the machine, so the same
 * edition gives the same file.
 *
 * @param identity what this print is and no other: edition, format and language
 * @param made     when the edition was published; null for a draft without a date
 */
record Imprint(Language language, String identity, ZonedDateTime made) {
}
