package org.sala.web.api;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sala.editions.EditionContent.Masthead;
import org.sala.editions.EditionSketch;
import org.sala.publishing.feed.FeedMessages;
import org.sala.publishing.feed.FeedView;
import org.sala.publishing.feed.FindsEntries;
import org.sala.publishing.feed.Form;
import org.sala.publishing.feed.Selection;
import org.sala.values.Language;

/**
 * A question as it was understood.
 *
 * @param base where the feed of this language begins, without a stroke at the end
 */
record Asked(EditionSketch edition, FeedView view, Language language, URI base, Question question, FeedMessages texts, FindsEntries search) {

    Masthead masthead() {
        return view.masthead();
    }

    Form form() {
        return question.flag(Parameter.FULL) ? Form.FULL : Form.LISTED;
    }

    Selection selection() {
        Optional<UUID> organization = question.id(Parameter.ORGANIZATION_ID);
        Selection all = selectionOfOrganizations();
        return new Selection(all.found(), all.termId(), all.taxonomyId(), organization, question.moment(Parameter.MODIFIED_AFTER));
    }

    Selection selectionOfOrganizations() {
        Optional<UUID> term = question.id(Parameter.TAXONOMY_TERM_ID);
        Optional<UUID> taxonomy = question.id(Parameter.TAXONOMY_ID);
        Optional<Set<UUID>> found = question.text(Parameter.SEARCH).map(words -> search.withWords(edition, words));
        return new Selection(found, term, taxonomy, Optional.empty(), Optional.empty());
    }

    /** The base of the feed in another language of the directory. */
    URI baseIn(Language other) {
        return base.resolve("../" + other + "/hsds");
    }
}
