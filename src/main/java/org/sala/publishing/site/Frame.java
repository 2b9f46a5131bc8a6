package org.sala.publishing.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Masthead;
import org.sala.values.Language;

/** What stands around every page: languages, the way out, the edition, and where the looks are. */
final class Frame {

    private final EditionContent content;
    private final SitePage page;
    private final Links links;
    private final Reading reading;

    Frame(EditionContent content, SitePage page, Links links, Reading reading) {
        this.content = content;
        this.page = page;
        this.links = links;
        this.reading = reading;
    }

    /** A link to this page in a language, named in that language. */
    record LanguageLink(String code, String name, String href, boolean current) {
    }

    public String language() {
        return page.language().code();
    }

    /** Nothing but the name of the directory, so that a title in a list of pages says no more than that. */
    public Words name() {
        return reading.words(masthead().name());
    }

    public List<LanguageLink> languages() {
        boolean chosen = !(page instanceof SitePage.Languages);
        List<LanguageLink> all = new ArrayList<>();
        for (Language language : masthead().languages()) {
            all.add(new LanguageLink(language.code(), language.ownName(), links.to(page, page.in(language)),
                    chosen && language.equals(page.language())));
        }
        return all;
    }

    public String start() {
        return links.to(page, new SitePage.Start(page.language()));
    }

    public boolean isStart() {
        return page instanceof SitePage.Start || page instanceof SitePage.Languages;
    }

    /** A page with nothing to hide that loads on a weak network and in the reader's language. */
    public String leave() {
        return WayOut.of(page.language());
    }

    public String asset(String file) {
        return links.asset(page, file);
    }

    public boolean isDraft() {
        return masthead().draft();
    }

    public int number() {
        return masthead().number();
    }

    public String validUntil() {
        return reading.date(masthead().validUntil());
    }

    public LocalDate lastDay() {
        return masthead().validUntil();
    }

    public String publisher() {
        Words publisher = reading.words(masthead().publisher());
        return publisher == null ? null : publisher.text();
    }

    public String booklet() {
        return links.booklet(page, page.language()).orElse(null);
    }

    /** Where a sheet of what stands on this page is printed; null where there is nothing to print or nobody to do it. */
    public String sheet() {
        return switch (page) {
            case SitePage.Help help -> links.sheet(page, "kind=" + query(help.kind())).orElse(null);
            case SitePage.Place place -> links.sheet(page, "area=" + query(place.area())).orElse(null);
            case SitePage.Service service -> links.sheet(page, "entry=" + service.id()).orElse(null);
            default -> null;
        };
    }

    private static String query(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    public String timeZone() {
        return Optional.ofNullable(masthead().timeZone()).orElse("UTC");
    }

    /** Asked last, when all texts of the page were looked up. */
    public String fallbacks() {
        return reading.fallbacks();
    }

    private Masthead masthead() {
        return content.masthead();
    }
}
