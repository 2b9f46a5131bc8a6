package org.sala.publishing.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Instance;
import org.sala.editions.EditionContent;
import org.sala.search.Found;
import org.sala.values.Language;

/** Draws the page that finds services. */
@ApplicationScoped
public class SearchSite {

    @CheckedTemplate(basePath = "site")
    static class Templates {

        static native TemplateInstance search(Frame frame, SearchPage search);
    }

    private final Site site;
    private final Instance<FindingMessages> messages;

    SearchSite(Site site, @Any Instance<FindingMessages> messages) {
        this.site = site;
        this.messages = messages;
    }

    /** The page as HTML: what was asked, and what the search found for it. */
    public String page(EditionContent content, Language language, Asked asked, Found found, Links links) {
        SitePage.Search page = new SitePage.Search(language, asked.query());
        Shelves shelves = site.shelves(content);
        Reading reading = site.reading(content, language);
        Pages pages = new Pages(content, shelves, page, links, reading);
        FindingMessages words = messages(language);
        Choices choices = new Choices(content, shelves, reading, words);
        SearchPage drawn = new SearchPage(asked, links.to(page, new SitePage.Search(language, "")), choices.kinds(asked.kind()),
                choices.areas(asked.area()), choices.who(asked.who()), choices.languages(asked.speaks()),
                asked.isNothing() ? null : new Findings(shelves, pages, reading, words).of(found, asked.area()),
                found.hits().isEmpty() ? otherwise(asked, page, links, pages) : null, shelves.isLocated());
        return Site.draw(Templates.search(pages.frame(), drawn), language);
    }

    private static SearchPage.Otherwise otherwise(Asked asked, SitePage.Search page, Links links, Pages pages) {
        String wider = asked.hasChoices() && !asked.q().isEmpty()
                ? links.to(page, new SitePage.Search(page.language(), asked.withoutChoices().query())) : null;
        StartPage start = pages.start();
        return new SearchPage.Otherwise(wider, start.tiles(), start.hotlines());
    }

    private FindingMessages messages(Language language) {
        Instance<FindingMessages> translated = messages.select(Localized.Literal.of(language.code()));
        return translated.isResolvable() ? translated.get() : messages.select(Default.Literal.INSTANCE).get();
    }
}
