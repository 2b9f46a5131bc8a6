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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.catalog.Service;
import org.sala.cli.sample.SampleDirectory;
import org.sala.directories.Directory;
import org.sala.distribution.PartnerLinks;
import org.sala.editions.Edition;
import org.sala.editions.EditionCode;
import org.sala.editions.EditionContent;
import org.sala.editions.Editions;
import org.sala.editions.PublishedContent;
import org.sala.publishing.Publication;
import org.sala.publishing.Publications;
import org.sala.publishing.print.PrintFormat;
import org.sala.publishing.print.PrintOrder;
import org.sala.publishing.print.Printer;
import org.sala.publishing.site.Site;
import org.sala.publishing.site.SiteExport;
import org.sala.publishing.site.SitePage;
import org.sala.values.Audience;
import org.sala.values.Ids;
import org.sala.values.Language;

/**
 * Plants a word in every field and around every thing that readers may not see, publishes, and looks for the words in
 * all that comes out: content, pages, the feed, files of the site, PDFs with their metadata, error pages, the log.
 */
@QuarkusTest
class NothingConfidentialReachesReadersTest {

    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, new Language("km"));
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)\"");
    /** Stands in a field that everybody may read, so that a search which finds nothing is known to search. */
    private static final String EVERYBODY = "Zqeverybody";

    @Inject
    SampleDirectory samples;
    @Inject
    Editions editions;
    @Inject
    PublishedContent published;
    @Inject
    Publications publications;
    @Inject
    Printer printer;
    @Inject
    SiteExport export;
    @Inject
    PartnerLinks partnerLinks;
    @Inject
    Site pages;
    @Inject
    EntityManager database;
    @TempDir
    Path folder;

    private Planted planted;
    private final List<UUID> hiddenServices = new ArrayList<>();

    @Test
    void noWordThatIsNotForReadersIsFoundInAnythingThatComesOut() throws IOException {
        StringBuilder log = new StringBuilder();
        Handler listener = listener(log);
        Logger.getLogger("").addHandler(listener);
        try {
            Edition edition = publishAPlantedDirectory("leak");

            for (Audience audience : List.of(Audience.HANDOUT, Audience.PUBLIC, Audience.PARTNER)) {
                String content = json(QuarkusTransaction.requiringNew().call(() -> published.of(edition, audience)));
                assertClean("content for " + audience, content, audience);
                assertThat(content).contains(EVERYBODY);
            }
            assertThat(json(QuarkusTransaction.requiringNew().call(() -> published.of(edition, Audience.PARTNER))))
                    .contains(planted.partner());
            everyPageThatCanBeReached();
            everyAnswerOfTheFeed();
            everyFileOfTheSite(edition);
            everyPageForPartners();
            everyPdf(edition);
            everyPrint(edition);
            sheetsAndCodes(edition);
            pagesOfWhatIsHidden();
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
        assertClean("log", log.toString(), Audience.HANDOUT);
    }

    private Edition publishAPlantedDirectory(String slug) throws IOException {
        samples.make(new SampleDirectory.Wish(slug, 6, LANGUAGES, 7), Path.of("seed-data"), made -> { });
        planted = new Planted(database, LANGUAGES);
        return QuarkusTransaction.requiringNew().call(() -> {
            Directory directory = Directory.withSlug(slug).orElseThrow();
            List<Service> services = Service.list("directoryId", directory.id);
            services.getFirst().name = planted.text(EVERYBODY);
            planted.plant(directory.id);
            PlantedThings things = new PlantedThings(planted);
            things.aPlace(services.getFirst(), Audience.INTERNAL);
            things.aPlace(services.getFirst(), Audience.PARTNER);
            things.phones(services.getFirst());
            things.hidden(services.get(1).organization).forEach(service -> hiddenServices.add(service.id));
            things.aChapter(directory);
            editions.openNext(directory.id);
            return editions.publish(directory, LocalDate.now().plusDays(90), Ids.next());
        });
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
            assertClean("partner page " + page.path(), response.asString() + response.headers(), Audience.PARTNER);
            all.append(response.asString());
        }
        String small = all.toString().toLowerCase(java.util.Locale.ROOT);
        assertThat(planted.partner()).anyMatch(word -> small.contains(word.toLowerCase(java.util.Locale.ROOT)));
        for (UUID hidden : hiddenServices) {
            Response form = given().get("/d/leak/en/services/" + hidden + "/wrong");
            assertThat(form.statusCode()).isEqualTo(404);
            assertClean("form of a hidden service", form.asString(), Audience.PUBLIC);
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
                assertClean("page " + path + " " + response.headers(), body + response.headers(), Audience.PUBLIC);
                everybodySeen |= body.contains(EVERYBODY);
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
            assertClean(path, body + response.headers(), Audience.PUBLIC);
            assertThat(body).as(path).doesNotContain(hiddenServices.stream().map(UUID::toString).toList());
            everybodySeen |= body.contains(EVERYBODY);
        }
        assertThat(everybodySeen).isTrue();
        assertThat(hiddenServices).isNotEmpty().noneMatch(feed::knows);
        assertThat(Stream.concat(planted.internal().stream(), planted.partner().stream())).isNotEmpty().allMatch(word -> feed.found(word) == 0);
        assertThat(feed.found(EVERYBODY)).isPositive();
    }

    private void everyFileOfTheSite(Edition edition) throws IOException {
        EditionContent content = QuarkusTransaction.requiringNew().call(() -> published.of(edition, Audience.PUBLIC));
        Path site = folder.resolve("site");
        export.write(content, site, Map.of());
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertClean(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1), Audience.PUBLIC);
            }
        }
    }

    private void everyPdf(Edition edition) throws IOException {
        publications.makeWaiting();
        List<Publication> made = QuarkusTransaction.requiringNew().call(() -> Publication.ofEdition(edition.id));
        assertThat(made).isNotEmpty().allMatch(file -> file.status == Publication.Status.DONE);
        for (Publication file : made) {
            byte[] bytes = publications.file(file);
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                String all = new PDFTextStripper().getText(pdf) + pdf.getDocumentInformation().getCOSObject()
                        + (pdf.getDocumentCatalog().getMetadata() == null ? "" : new String(pdf.getDocumentCatalog().getMetadata()
                                .toByteArray(), StandardCharsets.UTF_8)) + new String(bytes, StandardCharsets.ISO_8859_1);
                assertClean(file.fileName, all, PrintFormat.of(file.format).orElseThrow().audience());
                assertThat(all).contains(EVERYBODY);
            }
        }
    }

    /** Every form in every language, also those that are printed only when somebody asks for one. */
    private void everyPrint(Edition edition) throws IOException {
        for (PrintFormat format : PrintFormat.values()) {
            EditionContent content = QuarkusTransaction.requiringNew().call(() -> published.of(edition, format.audience()));
            EditionContent handedOut = QuarkusTransaction.requiringNew().call(() -> published.handedOut(edition));
            List<UUID> some = content.entries().stream().limit(PrintOrder.MOST_ENTRIES).map(EditionContent.Entry::id).toList();
            for (Language language : LANGUAGES) {
                PrintOrder order = PrintOrder.of(format, language);
                order = format.isOfPickedEntries() ? order.of(some) : format.isOfChanges() ? order.since(handedOut) : order;
                ByteArrayOutputStream pdf = new ByteArrayOutputStream();
                printer.print(content, order, pdf);
                assertClean(format.written() + " in " + language, readable(pdf.toByteArray()), format.audience());
            }
        }
    }

    private static String readable(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf) + pdf.getDocumentInformation().getCOSObject() + new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    /** What readers get by asking: sheets of anything, also of what is hidden, and the answer to a code. */
    private void sheetsAndCodes(Edition edition) throws IOException {
        EditionContent partners = QuarkusTransaction.requiringNew().call(() -> published.of(edition, Audience.PARTNER));
        List<UUID> asked = Stream.concat(partners.entries().stream().map(EditionContent.Entry::id), hiddenServices.stream()).toList();
        boolean everybodySeen = false;
        for (UUID id : asked) {
            Response answer = given().get("/d/leak/en/sheet?entry=" + id + "&second=km");
            boolean printed = answer.contentType().equals("application/pdf");
            String text = printed ? readable(answer.asByteArray()) : answer.asString();
            everybodySeen |= printed && text.contains(EVERYBODY);
            assertClean("sheet of " + id + answer.headers(), text + answer.headers(), printed ? Audience.HANDOUT : Audience.PUBLIC);
        }
        assertThat(everybodySeen).isTrue();
        partners.kinds().forEach(kind -> assertClean("picking " + kind.code(),
                given().get("/d/leak/km/sheet?kind=" + kind.code()).asString(), Audience.PUBLIC));
        assertClean("code", given().get("/d/leak/" + EditionCode.of(edition.id).path()).asString(), Audience.HANDOUT);
    }

    private void pagesOfWhatIsHidden() {
        for (UUID hidden : hiddenServices) {
            Response response = given().redirects().follow(false).get("/d/leak/en/services/" + hidden + ".html");
            assertThat(response.statusCode()).isEqualTo(404);
            assertClean("page of a hidden service", response.asString(), Audience.PUBLIC);
        }
        assertThat(given().get("/d/leak/en/chapters/not-for-readers.html").statusCode()).isEqualTo(404);
    }

    private void assertClean(String where, String text, Audience audience) {
        String small = text.toLowerCase(java.util.Locale.ROOT);
        Set<String> forbidden = new HashSet<>(planted.internal());
        if (audience != Audience.PARTNER) {
            forbidden.addAll(planted.partner());
        }
        List<String> found = forbidden.stream().filter(word -> small.contains(word.toLowerCase(java.util.Locale.ROOT))).toList();
        assertThat(found).as(where.length() > 200 ? where.substring(0, 200) : where).isEmpty();
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
