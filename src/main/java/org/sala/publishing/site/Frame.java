package org.sala.publishing.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Masthead;
import org.sala.values.Audience;
import org.sala.values.Language;

/** What stands around every page: languages, the way out, the edition, and where the looks are. */
final class Frame {

    private final EditionContent content;
    private final SitePage page;
    private final Links links;
    private final Reading reading;
    private final Words heading;

    Frame(EditionContent content, SitePage page, Links links, Reading reading, Words heading) {
        this.content = content;
        this.page = page;
        this.links = links;
        this.reading = reading;
        this.heading = heading;
    }

    /** A link to this page in a language, named in that language. */
    record LanguageLink(String code, String name, String href, boolean current) {
    }

    /** A form to print. */
    record PaperLink(String key, String href) {
    }

    public String language() {
        return page.language().code();
    }

    public Words name() {
        return reading.words(masthead().name());
    }

    /**
     * Nothing but the name of the directory, or the discreet one, so that a title in a list of pages says no more than
     * that. Only where search engines may send people here it says what the page is about.
     */
    public String title() {
        Words discreet = appearance().discreetPages() ? reading.words(appearance().discreetName()) : null;
        Words name = discreet == null ? name() : discreet;
        String title = name == null ? masthead().slug() : name.text();
        return isListed() && heading != null ? heading.text() + " – " + title : title;
    }

    /** Whether search engines may list the page. A page that is not to be told by its title is not to be found by it. */
    public boolean isListed() {
        return appearance().searchEngines() && !appearance().discreetPages() && !isDraft() && !isForPractitioners();
    }

    public String icon() {
        return links.asset(page, appearance().discreetPages() ? Assets.NEUTRAL_ICON : Assets.ICON);
    }

    public boolean isForPractitioners() {
        return masthead().audience() == Audience.PARTNER;
    }

    /** Where a reader can say that something on the page of an entry is wrong; null where nobody would hear it. */
    public String wrong() {
        boolean heard = masthead().audience() == Audience.PUBLIC && !isDraft();
        return heard && page instanceof SitePage.Service entry ? entry.id() + "/wrong" : null;
    }

    /** The days of the week from Monday on, for the script that says when a place opens next. */
    public String days() {
        return Arrays.stream(DayOfWeek.values()).map(reading::day).collect(Collectors.joining("|"));
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

    /** The page that finds entries by words. */
    public String search() {
        return links.to(page, new SitePage.Search(page.language(), ""));
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

    /** The other forms to print, each with its key in the bundle of texts and where it is. */
    public List<PaperLink> papers() {
        return links.others(page, page.language()).entrySet().stream()
                .map(form -> new PaperLink("form_" + form.getKey().replace('-', '_'), form.getValue())).toList();
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

    private EditionContent.Appearance appearance() {
        return masthead().appearance();
    }

    private Masthead masthead() {
        return content.masthead();
    }
}
