package org.sala.publishing.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sala.editions.EditionContent;
import org.sala.search.Found;
import org.sala.values.Language;

/** The page that finds services, before anything was asked: where no server answers, a script does. */
@ApplicationScoped
class SearchFiles implements SiteFiles {

    private final SearchSite site;

    SearchFiles(SearchSite site) {
        this.site = site;
    }

    @Override
    public List<SiteFile> of(EditionContent content) {
        return content.masthead().draft() ? List.of() : content.masthead().languages().stream().map(language -> file(content, language)).toList();
    }

    private SiteFile file(EditionContent content, Language language) {
        return SiteFile.text(new SitePage.Search(language, "").path(), SiteFile.HTML,
                () -> site.page(content, language, Asked.NOTHING, Found.NOTHING, Links.PLAIN));
    }
}
