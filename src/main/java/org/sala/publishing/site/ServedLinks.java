package org.sala.publishing.site;

import java.util.Optional;
import java.util.Set;
import org.sala.values.Language;

/**
 * Links of pages that the product serves.
 *
 * @param base     the address of the directory with a slash at its end: {@code /d/battambang/}
 * @param booklets the languages in which a booklet can be had
 */
public record ServedLinks(String base, Set<Language> booklets) implements Links {

    @Override
    public String to(SitePage from, SitePage page) {
        return base + page.path();
    }

    @Override
    public String asset(SitePage from, String file) {
        return "/assets/" + file + "?v=" + Assets.VERSION;
    }

    @Override
    public Optional<String> booklet(SitePage from, Language language) {
        return booklets.contains(language) ? Optional.of(base + language + "/booklet.pdf") : Optional.empty();
    }
}
