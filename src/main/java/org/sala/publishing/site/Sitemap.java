package org.sala.publishing.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Appearance;
import org.sala.values.Audience;

/** The list of pages for search engines (sitemaps.org, version 0.9), where a directory has an address and wants to be found. */
@ApplicationScoped
class Sitemap implements SiteFiles {

    static final String PATH = "sitemap.xml";

    private final Site site;

    Sitemap(Site site) {
        this.site = site;
    }

    @Override
    public List<SiteFile> of(EditionContent content) {
        Appearance appearance = content.masthead().appearance();
        boolean wanted = appearance.searchEngines() && !appearance.discreetPages() && appearance.webAddress() != null
                && !content.masthead().draft() && content.masthead().audience() == Audience.PUBLIC;
        return wanted ? List.of(SiteFile.text(PATH, "application/xml; charset=utf-8", () -> written(content))) : List.of();
    }

    private String written(EditionContent content) {
        String address = escaped(content.masthead().appearance().webAddress());
        return site.pages(content).stream().map(page -> "<url><loc>" + address + page.path() + "</loc></url>\n")
                .collect(Collectors.joining("", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n", "</urlset>\n"));
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }
}
