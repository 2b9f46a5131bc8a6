package org.sala.publishing.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sala.editions.EditionContent;

/** All files of the web directory of an edition: its pages and what others add to them. */
@ApplicationScoped
public class WholeSite {

    /** A directory of more entries cannot be kept on a phone: it would fill a cheap one. */
    public static final int MOST_KEPT = 3000;

    private final Site site;
    private final Instance<SiteFiles> others;

    WholeSite(Site site, Instance<SiteFiles> others) {
        this.site = site;
        this.others = others;
    }

    /** Every file, to be made by whoever wants it. */
    public List<SiteFile> files(EditionContent content, Links links) {
        return Stream.concat(site.pages(content).stream().map(page -> file(content, page, links)), others(content)).toList();
    }

    /** What a copy of the site needs besides, where our server does not answer. */
    List<SiteFile> ofACopy(EditionContent content) {
        return others.stream().flatMap(more -> more.ofACopy(content).stream()).toList();
    }

    /** The file at a path; empty when the edition has none there. */
    public Optional<SiteFile> file(EditionContent content, Links links, String path) {
        return PageAddress.page(content, path).filter(page -> page.path().equals(path))
                .filter(page -> site.has(content, page)).map(page -> file(content, page, links))
                .or(() -> others(content).filter(file -> file.path().equals(path)).findFirst());
    }

    private SiteFile file(EditionContent content, SitePage page, Links links) {
        return page instanceof SitePage.Service service
                ? new SiteFile(page.path(), SiteFile.HTML, (Opened.Maker) () -> site.opened(content, service, links))
                : SiteFile.text(page.path(), SiteFile.HTML, () -> site.render(content, page, links).orElseThrow(() -> Site.missing(page)));
    }

    private Stream<SiteFile> others(EditionContent content) {
        return others.stream().flatMap(more -> more.of(content).stream());
    }
}
