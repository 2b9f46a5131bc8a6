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

    /** An earlier edition as it was handed out. */
    EditionContent handedOut(DirectoryOption option, int number) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Directory directory = option.find();
            Edition edition = Edition.numbered(directory.id, number).filter(one -> one.state != Edition.State.IN_PREPARATION)
                    .orElseThrow(() -> new UnusableException("No edition " + number + " of \"" + directory.slug + "\" was ever handed out."));
            if (edition.state == Edition.State.WITHDRAWN) {
                throw new UnusableException("Edition " + number + " was withdrawn. Its copies are collected, not corrected.");
            }
            return published.handedOut(edition);
        });
    }
}
