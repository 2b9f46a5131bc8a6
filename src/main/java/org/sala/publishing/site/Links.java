package org.sala.publishing.site;

import java.util.Optional;
import org.sala.values.Language;

/** Where the links of a page lead: to a server, or to files beside each other. */
public interface Links {

    String to(SitePage from, SitePage page);

    /** A file of the looks, named as below {@code assets/}. */
    String asset(SitePage from, String file);

    /** The booklet to print in a language, where there is one. */
    Optional<String> booklet(SitePage from, Language language);
}
