package org.sala.mapping;

import org.sala.values.Language;

/** A text of readers that says in words what is kept from them: a number or an address, as it stands in our records. */
public record Disclosure(TextItem item, Language language, String said) {
}
