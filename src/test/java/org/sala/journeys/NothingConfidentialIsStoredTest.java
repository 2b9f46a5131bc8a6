package org.sala.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.cli.sample.SampleDirectory;
import org.sala.editions.EditionCode;
import org.sala.editions.EditionContent;
import org.sala.editions.Editions;
import org.sala.editions.PublishedContent;
import org.sala.publishing.Publication;
import org.sala.publishing.Publications;
import org.sala.publishing.print.PrintFormat;
import org.sala.publishing.print.PrintOrder;
import org.sala.publishing.print.Printer;
import org.sala.publishing.site.SiteExport;
import org.sala.publishing.site.SiteMaking;
import org.sala.publishing.site.SiteSources;
import org.sala.search.IndexedWords;
import org.sala.values.Audience;
import org.sala.values.Language;

/**
 * Looks for planted words in everything that is made of an edition and kept or carried away, unpacked through and through:
 * the stored site, the exported one as folder and ZIP with its index and its packs, the index of the server, the tables of
 * the feed, and PDFs with their metadata.
 */
@QuarkusTest
class NothingConfidentialIsStoredTest {

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
    SiteSources sources;
    @Inject
    SiteMaking sites;
    @Inject
    EntityManager database;
    @TempDir
    Path folder;

    private PlantedDirectory directory;

    @Test
    void noWordThatIsNotForReadersIsFoundInAnythingThatIsKept() throws IOException {
        directory = new PlantedDirectory("kept", samples, editions, database);
        sites.makeWaiting();
        publications.makeWaiting();
        storedSite();
        exportedSite();
        packsAndTables();
        indexOfTheServer();
        everyPdf();
        everyPrint();
        sheetsAndCodes();
    }

    private EditionContent content(Audience audience) {
        return QuarkusTransaction.requiringNew().call(() -> published.of(directory.edition, audience));
    }

    /** As it lies in the database: some pages to a part, each packed. */
    @SuppressWarnings("unchecked")
    private void storedSite() throws IOException {
        List<byte[]> parts = QuarkusTransaction.requiringNew().call(() -> database.createQuery("select p.bytes from SitePart p, PublishedSite s"
                + " where s.id = p.siteId and s.editionId = ?1").setParameter(1, directory.edition.id).getResultList());
        assertThat(parts).hasSizeGreaterThan(1);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        directory.assertCleanAndFull("stored site", all.toByteArray(), Audience.PUBLIC);
        directory.hidden().forEach(hidden -> assertThat(all.toString()).doesNotContain(hidden.toString()));
    }

    private void exportedSite() throws IOException {
        EditionContent content = content(Audience.PUBLIC);
        Path site = folder.resolve("site");
        export.write(sources.published(content), site);
        boolean indexSeen = false;
        boolean packSeen = false;
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Uncompressed.of(Files.readAllBytes(file));
                directory.assertClean(file.toString(), file + text, Audience.PUBLIC);
                // The index has words as they are folded.
                indexSeen |= file.endsWith("search-index.js") && text.contains(PlantedDirectory.EVERYBODY.toLowerCase(java.util.Locale.ROOT));
                packSeen |= file.endsWith("pack.json") && text.contains(PlantedDirectory.EVERYBODY);
            }
        }
        assertThat(indexSeen).isTrue();
        assertThat(packSeen).isTrue();
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        export.zip(sources.published(content), zip);
        directory.assertCleanAndFull("ZIP of the site", zip.toByteArray(), Audience.PUBLIC);
    }

    private void packsAndTables() throws IOException {
        for (Language language : PlantedDirectory.LANGUAGES) {
            Response pack = given().get("/d/kept/" + language + "/pack.json");
            directory.assertCleanAndFull("pack in " + language, pack.asByteArray(), Audience.PUBLIC);
            Response tables = given().get("/d/kept/" + language + "/hsds/datapackage.zip");
            assertThat(tables.statusCode()).isEqualTo(200);
            String text = Uncompressed.of(tables.asByteArray());
            directory.assertCleanAndFull("tables in " + language, tables.asByteArray(), Audience.PUBLIC);
            assertThat(text).doesNotContain(directory.hidden().stream().map(UUID::toString).toList());
        }
    }

    private void indexOfTheServer() throws IOException {
        String everybody = String.join("\n", IndexedWords.of(content(Audience.PUBLIC))).toLowerCase(java.util.Locale.ROOT);
        assertThat(everybody).contains(PlantedDirectory.EVERYBODY.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain(Planted.PREFIX.toLowerCase(java.util.Locale.ROOT));
        String practitioners = String.join("\n", IndexedWords.of(content(Audience.PARTNER)));
        directory.assertClean("index for partners", practitioners, Audience.PARTNER);
        assertThat(practitioners).contains(Planted.PREFIX.toLowerCase(java.util.Locale.ROOT));
        // As it was written it stands only in the entries kept beside the terms: they were read too.
        assertThat(practitioners).contains(Planted.PREFIX);
    }

    private void everyPdf() throws IOException {
        List<Publication> made = QuarkusTransaction.requiringNew().call(() -> Publication.ofEdition(directory.edition.id));
        assertThat(made).isNotEmpty().allMatch(file -> file.status == Publication.Status.DONE);
        for (Publication file : made) {
            String all = Uncompressed.of(publications.file(file));
            directory.assertClean(file.fileName, all, PrintFormat.of(file.format).orElseThrow().audience());
            // The discreet card keeps even from everybody what it is about.
            assertThat(all.contains(PlantedDirectory.EVERYBODY)).as(file.fileName).isEqualTo(!file.format.equals(PrintFormat.CARD_DISCREET.written()));
        }
    }

    /** Every form in every language, also those that are printed only when somebody asks for one. */
    private void everyPrint() throws IOException {
        for (PrintFormat format : PrintFormat.values()) {
            EditionContent content = QuarkusTransaction.requiringNew().call(() -> published.of(directory.edition, format.audience()));
            EditionContent handedOut = QuarkusTransaction.requiringNew().call(() -> published.handedOut(directory.edition));
            List<UUID> some = content.entries().stream().limit(PrintOrder.MOST_ENTRIES).map(EditionContent.Entry::id).toList();
            for (Language language : PlantedDirectory.LANGUAGES) {
                PrintOrder order = PrintOrder.of(format, language);
                order = format.isOfPickedEntries() ? order.of(some) : format.isOfChanges() ? order.since(handedOut) : order;
                ByteArrayOutputStream pdf = new ByteArrayOutputStream();
                printer.print(content, order, pdf);
                directory.assertClean(format.written() + " in " + language, Uncompressed.of(pdf.toByteArray()), format.audience());
            }
        }
    }

    /** What readers get by asking: sheets of anything, also of what is hidden, and the answer to a code. */
    private void sheetsAndCodes() throws IOException {
        EditionContent partners = QuarkusTransaction.requiringNew().call(() -> published.of(directory.edition, Audience.PARTNER));
        List<UUID> asked = Stream.concat(partners.entries().stream().map(EditionContent.Entry::id), directory.hidden().stream()).toList();
        boolean everybodySeen = false;
        for (UUID id : asked) {
            Response answer = given().get("/d/kept/en/sheet?entry=" + id + "&second=km");
            boolean printed = answer.contentType().equals("application/pdf");
            String text = printed ? Uncompressed.of(answer.asByteArray()) : answer.asString();
            everybodySeen |= printed && text.contains(PlantedDirectory.EVERYBODY);
            directory.assertClean("sheet of " + id + answer.headers(), text + answer.headers(), printed ? Audience.HANDOUT : Audience.PUBLIC);
        }
        assertThat(everybodySeen).isTrue();
        partners.kinds().forEach(kind -> directory.assertClean("picking " + kind.code(),
                given().get("/d/kept/km/sheet?kind=" + kind.code()).asString(), Audience.PUBLIC));
        directory.assertClean("code", given().get("/d/kept/" + EditionCode.of(directory.edition.id).path()).asString(), Audience.HANDOUT);
    }
}
