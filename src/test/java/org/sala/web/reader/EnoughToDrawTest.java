package org.sala.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sala.cli.sample.SampleDirectory;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionSketch;
import org.sala.editions.PublishedContent;
import org.sala.publishing.site.Links;
import org.sala.publishing.site.Site;
import org.sala.publishing.site.SiteFile;
import org.sala.publishing.site.WholeSite;
import org.sala.testsupport.RealDatabase;
import org.sala.values.Audience;
import org.sala.values.Language;

@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
class EnoughToDrawTest {

    private static final String SLUG = "drawn-from-sketch";

    @Inject
    SampleDirectory samples;
    @Inject
    PublishedContent published;
    @Inject
    Site site;
    @Inject
    WholeSite wholeSite;

    @Test
    void pagesOfALargeEditionAreTheSameAsIfAllOfItWereRead() throws IOException {
        samples.make(new SampleDirectory.Wish(SLUG, 30, List.of(Language.ENGLISH, Language.of("km")), 7), Path.of("seed-data"), made -> { });
        EditionContent content = published.of(SLUG, Audience.PUBLIC).orElseThrow();
        EditionSketch sketch = published.sketch(SLUG, Audience.PUBLIC).orElseThrow();
        EnoughToDraw large = new EnoughToDraw(published, site, 0);
        List<SiteFile> pages = wholeSite.files(content, Links.PLAIN).stream().filter(file -> file.path().endsWith(".html")).toList();

        assertThat(pages).hasSizeGreaterThan(60).allSatisfy(page -> assertThat(drawn(large, sketch, page.path())).as(page.path())
                .contains(new String(page.bytes().get(), StandardCharsets.UTF_8)));
        assertThat(drawn(large, sketch, "en/search-index.js")).isEmpty();
        assertThat(drawn(new EnoughToDraw(published, site), sketch, "en/search-index.js")).isPresent();
    }

    private Optional<String> drawn(EnoughToDraw enough, EditionSketch sketch, String path) {
        return enough.of(sketch, Audience.PUBLIC, path, content -> wholeSite.file(content, Links.PLAIN, path)
                .map(file -> new String(file.bytes().get(), StandardCharsets.UTF_8)));
    }
}
