package org.sala.publishing.site;

import org.sala.values.Language;

/**
 * A text on a page, in the language it really is in.
 *
 * @param onlyIn the name of that language in the reader's, when it is not the reader's; else null
 */
record Words(String text, Language language, String onlyIn) {
}
