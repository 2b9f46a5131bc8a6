package org.sala.publishing.feed;

import java.util.Set;
import java.util.UUID;
import org.sala.editions.EditionContent;
import org.sala.values.Language;

/** Full-text search in the entries of an edition. It sees only what the readers of the edition may see. */
public interface FindsEntries {

    /** The entries in which the words are found, told in a language. */
    Set<UUID> withWords(EditionContent content, Language language, String words);
}
