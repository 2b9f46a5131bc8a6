package org.sala.web.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionSketch;
import org.sala.editions.PublishedContent;
import org.sala.publishing.site.Asked;
import org.sala.publishing.site.Links;
import org.sala.publishing.site.SearchSite;
import org.sala.search.Found;
import org.sala.search.Search;
import org.sala.values.Language;

/** The page with what was found, for browsers without the script. It may not be kept by anybody. */
@ApplicationScoped
class SearchAnswers {

    private static final int SHOWN = 60;

    private final PublishedContent published;
    private final Search search;
    private final SearchSite site;
    private final Clock clock;

    SearchAnswers(PublishedContent published, Search search, SearchSite site, Clock clock) {
        this.published = published;
        this.search = search;
        this.site = site;
        this.clock = clock;
    }

    /** Empty when the edition is not in the language. Of its entries only those that were found are read. */
    Optional<Response> answer(EditionSketch edition, String code, Asked asked, Links links) {
        return edition.content().masthead().languages().stream().filter(language -> language.code().equals(code)).findFirst()
                .map(language -> answer(edition, language, asked, links));
    }

    private Response answer(EditionSketch edition, Language language, Asked asked, Links links) {
        EditionContent content = edition.content();
        Found found = asked.isNothing() ? Found.NOTHING
                : search.find(edition, taker -> published.each(edition, taker), asked.q(), asked.filter(now(content)), SHOWN);
        String html = site.page(content, language, asked, found, links);
        return Response.ok(html.getBytes(StandardCharsets.UTF_8), Answer.HTML).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private LocalDateTime now(EditionContent content) {
        String zone = content.masthead().timeZone();
        return LocalDateTime.ofInstant(clock.instant(), zone == null ? ZoneId.of("UTC") : ZoneId.of(zone));
    }
}
