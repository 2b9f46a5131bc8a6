package org.sala.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sala.cli.sample.SampleDirectory;
import org.sala.directories.Directory;
import org.sala.distribution.PartnerLinks;
import org.sala.editions.EditionContent;
import org.sala.editions.Editions;
import org.sala.editions.PublishedContent;
import org.sala.publishing.site.Site;
import org.sala.publishing.site.SitePage;
import org.sala.values.Audience;
import org.sala.values.Ids;

/**
 * Plants a word in every field and around every thing that readers may not see, publishes, and looks for the words in
 * all that is answered: content, pages, the feed, pages for partners, error pages, the log.
 */
@QuarkusTest
class NothingConfidentialReachesReadersTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)\"");

    @Inject
    SampleDirectory samples;
    @Inject
    Editions editions;
    @Inject
    PublishedContent published;
    @Inject
    PartnerLinks partnerLinks;
    @Inject
    Site pages;
    @Inject
    EntityManager database;

    private PlantedDirectory directory;

    @Test
    void noWordThatIsNotForReadersIsFoundInAnythingThatIsAnswered() throws IOException {
        StringBuilder log = new StringBuilder();
        Handler listener = listener(log);
        Logger.getLogger("").addHandler(listener);
        try {
            directory = new PlantedDirectory("leak", samples, editions, database);
            for (Audience audience : List.of(Audience.HANDOUT, Audience.PUBLIC, Audience.PARTNER)) {
                String content = json(QuarkusTransaction.requiringNew().call(() -> published.of(directory.edition, audience)));
                directory.assertClean("content for " + audience, content, audience);
                assertThat(content).contains(PlantedDirectory.EVERYBODY);
            }
            assertThat(json(QuarkusTransaction.requiringNew().call(() -> published.of(directory.edition, Audience.PARTNER))))
                    .contains(directory.planted().partner());
            everyPageThatCanBeReached();
            everyAnswerOfTheFeed();
            everyPageForPartners();
            pagesOfWhatIsHidden();
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
        directory.assertClean("log", log.toString(), Audience.HANDOUT);
    }

    /** Practitioners meet what is for partners, and nothing that is for the team; without a link nobody meets either. */
    private void everyPageForPartners() throws IOException {
        String base = "/p/" + QuarkusTransaction.requiringNew().call(() -> partnerLinks.make(Directory.withSlug("leak").orElseThrow(),
                "Office", LocalDate.now().plusDays(2), Ids.next())).secret() + "/";
        EditionContent content = QuarkusTransaction.requiringNew().call(() -> published.of("leak", Audience.PARTNER)).orElseThrow();
        StringBuilder all = new StringBuilder();
        for (SitePage page : pages.pages(content)) {
            Response response = given().redirects().follow(false).get(base + page.path());
            assertThat(response.statusCode()).as(page.path()).isEqualTo(200);
            directory.assertClean("partner page " + page.path(), response.asString() + response.headers(), Audience.PARTNER);
            all.append(response.asString());
        }
        String small = all.toString().toLowerCase(java.util.Locale.ROOT);
        assertThat(directory.planted().partner()).anyMatch(word -> small.contains(word.toLowerCase(java.util.Locale.ROOT)));
        for (UUID hidden : directory.hidden()) {
            Response form = given().get("/d/leak/en/services/" + hidden + "/wrong");
            assertThat(form.statusCode()).isEqualTo(404);
            directory.assertClean("form of a hidden service", form.asString(), Audience.PUBLIC);
        }
    }

    /** Follows every link from the start pages on. */
    private void everyPageThatCanBeReached() {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("/", "/d/leak/", "/d/leak/en/", "/d/leak/km/", "/robots.txt"));
        boolean everybodySeen = false;
        while (!open.isEmpty()) {
            String path = open.pop();
            if (seen.add(path) && (path.startsWith("/d/leak") || path.equals("/") || path.equals("/robots.txt"))) {
                Response response = given().redirects().follow(false).get(path);
                String body = response.asString();
                directory.assertClean("page " + path + " " + response.headers(), body + response.headers(), Audience.PUBLIC);
                everybodySeen |= body.contains(PlantedDirectory.EVERYBODY);
                Matcher links = LINK.matcher(body);
                while (links.find()) {
                    open.add(URI.create(path).resolve(links.group(1)).toString());
                }
            }
        }
        assertThat(everybodySeen).isTrue();
        assertThat(seen).hasSizeGreaterThan(15);
    }

    private void everyAnswerOfTheFeed() {
        FeedOfALanguage feed = new FeedOfALanguage("/d/leak/en/hsds");
        boolean everybodySeen = false;
        for (String path : feed.paths()) {
            Response response = given().get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            String body = response.asString();
            directory.assertClean(path, body + response.headers(), Audience.PUBLIC);
            assertThat(body).as(path).doesNotContain(directory.hidden().stream().map(UUID::toString).toList());
            everybodySeen |= body.contains(PlantedDirectory.EVERYBODY);
        }
        assertThat(everybodySeen).isTrue();
        assertThat(directory.hidden()).isNotEmpty().noneMatch(feed::knows);
        assertThat(Stream.concat(directory.planted().internal().stream(), directory.planted().partner().stream())).isNotEmpty().allMatch(word -> feed.found(word) == 0);
        assertThat(feed.found(PlantedDirectory.EVERYBODY)).isPositive();
    }

    private void pagesOfWhatIsHidden() {
        for (UUID hidden : directory.hidden()) {
            Response response = given().redirects().follow(false).get("/d/leak/en/services/" + hidden + ".html");
            assertThat(response.statusCode()).isEqualTo(404);
            directory.assertClean("page of a hidden service", response.asString(), Audience.PUBLIC);
        }
        assertThat(given().get("/d/leak/en/chapters/not-for-readers.html").statusCode()).isEqualTo(404);
    }

    private static String json(EditionContent content) throws IOException {
        return new ObjectMapper().registerModule(new JavaTimeModule())
                .setVisibility(PropertyAccessor.GETTER, Visibility.NONE).setVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .setVisibility(PropertyAccessor.FIELD, Visibility.ANY).writeValueAsString(content);
    }

    private static Handler listener(StringBuilder log) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                log.append(record.getMessage()).append(record.getThrown()).append('\n');
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
    }
}
