package org.sala.publishing.feed;

import java.util.List;
import org.sala.editions.EditionContent.Masthead;
import org.sala.values.Language;

/** In which language a feed speaks, and where it looks for what is not written in it, as readers' pages do. */
record Speech(Language language, List<Language> otherwise) {

    static Speech in(Language language, Masthead masthead) {
        return new Speech(language, List.of(masthead.sourceLanguage(), Language.ENGLISH));
    }

    /** For one more object. */
    Wordings wordings() {
        return new Wordings(language, otherwise);
    }
}
