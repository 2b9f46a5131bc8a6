package org.sala.publishing.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sala.publishing.Publications;
import org.sala.values.Language;

/** The booklets that stand beside the pages of an edition. One made before a take-down is not among them. */
@ApplicationScoped
public class OfferedBooklets {

    /** The format readers may take home, by its name on the command line. */
    public static final String FORMAT = "booklet";

    private final Publications publications;

    OfferedBooklets(Publications publications) {
        this.publications = publications;
    }

    /** Links of pages that offer them. */
    public Links links(UUID editionId) {
        return new Links(publications.offered(editionId).filter(file -> file.format.equals(FORMAT))
                .map(file -> file.language).collect(Collectors.toSet()));
    }

    /** The languages of them in one word, to compare. */
    static String codes(Links links) {
        return links.booklets().stream().map(Language::code).sorted().collect(Collectors.joining(","));
    }
}
