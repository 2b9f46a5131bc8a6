package org.sala.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Entry;
import org.sala.samples.SampleContent;
import org.sala.values.Language;

@QuarkusTest
class SiteTest {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)\\b([^<>]*?)(/?)>");
    private static final Pattern LOADED = Pattern.compile("<(?:link|script|img|iframe|source|audio|video|object|embed)\\b[^>]*(?:href|src|data)=\"([^\"]*)\"");
    private static final Pattern AWAY = Pattern.compile("<a\\b[^>]*href=\"https?://[^>]*>");
    private static final Set<String> VOID = Set.of("meta", "link", "br", "input", "hr", "img", "path");
    private static final Links LINKS = new Links(Set.of(new Language("km")));
    private static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    @Inject
    Site site;

    @Test
    void everyPageIsWellFormedInEveryLanguage() {
        EditionContent content = SampleContent.threeDistricts();
        List<SitePage> pages = site.pages(content);
        assertThat(pages).hasSize(1 + 7 * (1 + 6 + 3 + 3 + 15));
        for (SitePage page : pages) {
            String html = html(content, page);
            assertThat(unbalanced(html)).as("%s", page).isEmpty();
            assertThat(html).as("%s", page).contains("<html lang=\"" + page.language() + "\"").contains("id=\"leave\"")
                    .containsOnlyOnce("<h1").containsOnlyOnce("<main").doesNotContain("NOT_FOUND");
            assertThat(html.replaceFirst("<form class=\"finder\"", "")).as("%s", page).doesNotContain("<form");
        }
    }

    @Test
    void nothingIsLoadedFromElsewhereAndLinksElsewhereTellNothing() {
        EditionContent content = SampleContent.threeDistricts();
        for (SitePage page : site.pages(content)) {
            String html = html(content, page);
            assertThat(LOADED.matcher(html).results().map(found -> found.group(1))).as("%s", page).allMatch(link -> link.matches("(\\.\\./)*assets/[0-9a-f]{10}/[a-z.]+"));
            assertThat(AWAY.matcher(html).results().map(MatchResult::group)).as("%s", page).isNotEmpty().allMatch(link -> link.contains("rel=\"noreferrer noopener"));
        }
    }

    @Test
    void headingsDoNotSkipALevel() {
        EditionContent content = SampleContent.threeDistricts();
        for (SitePage page : site.pages(content)) {
            List<Integer> levels = Pattern.compile("<h([1-6])").matcher(html(content, page)).results()
                    .map(found -> Integer.valueOf(found.group(1))).toList();
            assertThat(levels.getFirst()).as("%s", page).isEqualTo(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).as("%s %s", page, levels).isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
        }
    }

    @Test
    void whatPeopleWroteIsTextAndNeverMarkup() {
        EditionContent sample = SampleContent.threeDistricts();
        Entry hostile = SampleContent.bare(HOSTILE, HOSTILE + "\n\n" + HOSTILE);
        EditionContent content = SampleContent.with(sample, List.of(hostile));
        for (SitePage page : site.pages(content)) {
            assertThat(html(content, page)).as("%s", page).doesNotContain("<script>").doesNotContain("<img").doesNotContain("\"'>");
        }
        assertThat(html(content, new SitePage.Service(Language.ENGLISH, hostile.id()))).contains("&lt;script&gt;alert(1)");
    }

    @Test
    void aMissingTranslationIsMarkedAsSuch() {
        Entry entry = SampleContent.bare("Open Door", "You can wash and sleep here.");
        EditionContent content = SampleContent.with(SampleContent.threeDistricts(), List.of(entry));
        Language khmer = new Language("km");
        String html = html(content, new SitePage.Service(khmer, entry.id()));
        assertThat(html).contains("<span lang=\"en\">Open Door</span>").contains("<span lang=\"en\">You can wash and sleep here.</span>")
                .contains(Language.ENGLISH.nameIn(khmer));
        assertThat(html(content, new SitePage.Service(Language.ENGLISH, entry.id()))).doesNotContain("only-in");
    }

    @Test
    void aDraftSaysSoOnEveryPage() {
        EditionContent draft = SampleContent.draft();
        assertThat(site.pages(draft)).allMatch(page -> html(draft, page).contains("class=\"draft\""));
        EditionContent published = SampleContent.threeDistricts();
        assertThat(site.pages(published)).noneMatch(page -> html(published, page).contains("class=\"draft\""));
    }

    @Test
    void theHotlineComesBeforeTheKindsOfHelp() {
        String start = html(SampleContent.threeDistricts(), new SitePage.Start(Language.ENGLISH));
        assertThat(start.indexOf("tel:5550100")).isPositive().isLessThan(start.indexOf("class=\"tiles\""));
        assertThat(start).contains("Valid until 30 June 2027").contains("Edition 3");
    }

    @Test
    void theBookletIsOfferedOnlyWhereThereIsOne() {
        EditionContent content = SampleContent.threeDistricts();
        assertThat(html(content, new SitePage.Start(new Language("km")))).contains("href=\"booklet.pdf\"");
        assertThat(html(content, new SitePage.Start(Language.ENGLISH))).doesNotContain("booklet.pdf");
    }

    @Test
    void aPageThatTheEditionDoesNotHaveIsNotMade() {
        EditionContent content = SampleContent.threeDistricts();
        assertThat(site.render(content, new SitePage.Service(Language.ENGLISH, UUID.randomUUID()), LINKS)).isEmpty();
        assertThat(site.render(content, new SitePage.Help(Language.ENGLISH, "../.."), LINKS)).isEmpty();
        assertThat(site.render(content, new SitePage.Start(new Language("fr")), LINKS)).isEmpty();
    }

    @Test
    void everyPageIsFoundAgainByItsPath() {
        EditionContent content = SampleContent.threeDistricts();
        assertThat(site.pages(content)).allSatisfy(page -> assertThat(PageAddress.page(content, page.path())).contains(page));
        assertThat(PageAddress.page(content, "en/help/../../x.html")).isEmpty();
        assertThat(PageAddress.page(content, "fr/index.html")).isEmpty();
    }

    @Test
    void aPageWithoutAnAddressOfItsOwnLinksFromTheTop() {
        assertThat(site.notFound(SampleContent.threeDistricts(), Language.ENGLISH, Links.from("/d/battamburi/")))
                .contains("href=\"/d/battamburi/en/index.html\"").contains("href=\"/d/battamburi/assets/");
    }

    private String html(EditionContent content, SitePage page) {
        return site.render(content, page, LINKS).orElseThrow();
    }

    /** Names the first tag that is not closed by its own; empty when all are. */
    private static String unbalanced(String html) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            boolean closes = !tag.group(1).isEmpty();
            if (closes && (open.isEmpty() || !open.pop().equals(tag.group(2)))) {
                return tag.group() + " at " + html.substring(Math.max(0, tag.start() - 80), tag.end());
            }
            if (!closes && !VOID.contains(tag.group(2))) {
                open.push(tag.group(2));
            }
        }
        return String.join(" ", open);
    }
}
