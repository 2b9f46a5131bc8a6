package org.sala.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sala.editions.EditionContent.Masthead;

/** The list for people who refer others, where it stands beside the pages for partners: {@code km/referral-list.pdf}. */
@ApplicationScoped
public class ReferralLists {

    private static final String FORMAT = "referral-list";

    private final Publications publications;

    ReferralLists(Publications publications) {
        this.publications = publications;
    }

    /** The PDF at a path; empty when that is another path, or the list is not made yet. */
    public Optional<byte[]> at(Masthead edition, String path) {
        return publications.offered(edition.editionId())
                .filter(made -> made.format.equals(FORMAT) && path.equals(made.language.code() + "/" + FORMAT + ".pdf"))
                .findFirst().map(publications::file);
    }
}
