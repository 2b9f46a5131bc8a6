package org.sala.cli;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.sala.directories.Directory;
import org.sala.editions.Edition;
import org.sala.editions.EditionContent;
import org.sala.editions.Editions;
import org.sala.editions.PublishedContent;
import org.sala.planning.Plan;
import org.sala.values.Audience;

/** The content that print and site commands work on: the published edition, or a draft of the one in work. */
@ApplicationScoped
class EditionToShow {

    private final PublishedContent published;
    private final Editions editions;

    EditionToShow(PublishedContent published, Editions editions) {
        this.published = published;
        this.editions = editions;
    }

    EditionContent content(DirectoryOption option, Audience audience, boolean draft) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Directory directory = option.find();
            if (draft) {
                LocalDate today = LocalDate.now(directory.zone());
                return editions.draft(directory, audience, today.plusDays(Plan.reviewInterval(directory.id)));
            }
            Edition edition = Edition.published(directory.id).orElseThrow(() -> new UnusableException(
                    "No edition of \"" + directory.slug + "\" is published. Publish one, or add --draft."));
            return published.of(edition, audience);
        });
    }
}
