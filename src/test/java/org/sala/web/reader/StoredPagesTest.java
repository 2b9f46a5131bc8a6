package org.sala.web.reader;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sala.directories.Directory;
import org.sala.editions.Edition;
import org.sala.editions.Editions;
import org.sala.publishing.Publication.Status;
import org.sala.publishing.site.PackedFile;
import org.sala.publishing.site.PublishedSite;
import org.sala.publishing.site.SiteMaking;
import org.sala.publishing.site.StoredSites;
import org.sala.testsupport.RealDatabase;

/** What readers get once the files of a site are stored. */
@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
class StoredPagesTest {

    @Inject
    PublishedProvince province;
    @Inject
    Editions editions;
    @Inject
    SiteMaking making;
    @Inject
    StoredSites sites;

    @Test
    void aPageIsTheBytesThatWereStored() {
        UUID site = publishAndMake("stored").site();
        PackedFile file = file(site, "km/help/health.html");

        Response packed = asking().header("Accept-Encoding", "gzip").get("/d/stored/km/help/health.html");
        Response plain = asking().header("Accept-Encoding", "identity").get("/d/stored/km/help/health.html");

        assertThat(packed.header("ETag")).isEqualTo("W/\"" + file.tag() + "\"").isEqualTo(plain.header("ETag"));
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(plain.header("Content-Encoding")).isNull();
        assertThat(plain.asByteArray()).isEqualTo(file.unpacked());
        assertThat(packed.asByteArray()).isEqualTo(file.bytes());
        assertThat(plain.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        asking().header("If-None-Match", packed.header("ETag")).get("/d/stored/km/help/health.html").then().statusCode(304);
        asking().header("Accept-Encoding", "gzip;q=0").get("/d/stored/km/").then().statusCode(200).header("Content-Encoding", (String) null);
        Response head = asking().header("Accept-Encoding", "gzip").head("/d/stored/km/help/health.html");
        assertThat(head.header("Content-Length")).isEqualTo(String.valueOf(file.bytes().length));
    }

    @Test
    void storedAndMadeOnDemandAreTheSameBytes() {
        Made made = publishAndMake("same");
        List<String> paths = List.of("km/help/health.html", "index.html", "en/chapters/rights.html", "en/services/" + made.province().clinic() + ".html");
        List<byte[]> stored = paths.stream().map(path -> asking().get("/d/same/" + path).asByteArray()).toList();
        QuarkusTransaction.requiringNew().run(() -> PublishedSite.update("status = ?1 where catalogId = ?2", Status.OUTDATED, made.site()));
        pause();
        List<byte[]> onDemand = paths.stream().map(path -> asking().get("/d/same/" + path).asByteArray()).toList();
        for (int at = 0; at < paths.size(); at++) {
            assertThat(onDemand.get(at)).as(paths.get(at)).isEqualTo(stored.get(at));
        }
    }

    @Test
    void whatWasTakenDownIsGoneWithTheNextRequestAndFromWhatIsStoredThen() {
        Made made = publishAndMake("stored-taken");
        String entry = "/d/stored-taken/en/services/" + made.province().clinic() + ".html";
        asking().get(entry).then().statusCode(200);

        province.takeDown(made.province().directory(), made.province().clinic());

        asking().get(entry).then().statusCode(410);
        assertThat(asking().get("/d/stored-taken/en/help/health.html").asString()).doesNotContain("Lotus clinic");
        UUID next = whenMade("stored-taken");
        assertThat(next).isNotEqualTo(made.site());
        assertThat(stored(made.site(), "en/index.html")).isEmpty();
        asking().get(entry).then().statusCode(410);
        assertThat(asking().get("/d/stored-taken/en/help/health.html").asString()).doesNotContain("Lotus clinic");
    }

    @Test
    void whatAnotherProcessWithdrewIsGoneHalfASecondLater() {
        Made made = publishAndMake("elsewhere");
        asking().get("/d/elsewhere/en/").then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> {
            Edition edition = Edition.current(made.province().directory());
            Edition.update("state = ?1 where id = ?2", Edition.State.WITHDRAWN, edition.id);
            PublishedSite.update("status = ?1 where editionId = ?2", Status.OUTDATED, edition.id);
        });
        pause();
        asking().get("/d/elsewhere/en/").then().statusCode(410);
    }

    @Test
    void twoThatMakeAtOnceMakeOne() {
        PublishedProvince.Made published = province.publish("at-once");
        CompletableFuture.allOf(CompletableFuture.runAsync(making::makeWaiting), CompletableFuture.runAsync(making::makeWaiting)).join();
        whenMade("at-once");
        UUID edition = QuarkusTransaction.requiringNew().call(() -> Edition.current(published.directory()).id);
        assertThat(QuarkusTransaction.requiringNew().call(() -> PublishedSite.count("editionId", edition))).isEqualTo(1);
    }

    @Test
    void twoWhoPublishAtOncePublishOneEditionWithOneSite() {
        UUID directory = publishAndMake("twice").province().directory();
        UUID next = QuarkusTransaction.requiringNew().call(() -> editions.openNext(directory).id);

        long published = Stream.of(publishing(directory), publishing(directory)).toList().stream().filter(CompletableFuture::join).count();

        assertThat(published).isEqualTo(1);
        making.makeWaiting();
        whenMade("twice");
        assertThat(QuarkusTransaction.requiringNew().call(() -> PublishedSite.count("editionId", next))).isEqualTo(1);
    }

    private CompletableFuture<Boolean> publishing(UUID directory) {
        return CompletableFuture.supplyAsync(() -> QuarkusTransaction.requiringNew().call(() ->
                editions.publish(Directory.findById(directory), LocalDate.now().plusYears(1), PublishedProvince.SOMEBODY)))
                .handle((edition, refused) -> refused == null);
    }

    @Test
    void aMakingThatWasKilledIsTakenUpAgainAndReadersNoticeNothing() {
        Made made = publishAndMake("cut-off");
        QuarkusTransaction.requiringNew().run(() -> PublishedSite.update("status = ?1, claimedBy = ?2, claimedUntil = ?3, catalogId = null"
                + " where catalogId = ?4", Status.RUNNING, UUID.randomUUID(), Instant.now().minusSeconds(1), made.site()));
        pause();
        asking().get("/d/cut-off/km/help/health.html").then().statusCode(200);

        making.makeWaiting();

        assertThat(whenMade("cut-off")).isNotEqualTo(made.site());
        asking().get("/d/cut-off/km/help/health.html").then().statusCode(200);
    }

    /** A published directory and the site that is stored of it. */
    private record Made(PublishedProvince.Made province, UUID site) {
    }

    private Made publishAndMake(String slug) {
        PublishedProvince.Made made = province.publish(slug);
        making.makeWaiting();
        return new Made(made, whenMade(slug));
    }

    /** Another thread may have begun already. */
    private UUID whenMade(String slug) {
        for (int look = 0; look < 300; look++) {
            if (sites.current(slug).isPresent()) {
                return sites.current(slug).get();
            }
            pause(100);
        }
        throw new AssertionError("The site of " + slug + " was not made within half a minute");
    }

    private PackedFile file(UUID site, String path) {
        return stored(site, path).stream().filter(one -> one.path().equals(path)).findFirst().orElseThrow();
    }

    private List<PackedFile> stored(UUID site, String path) {
        return sites.partOf(site, path).map(part -> sites.filesIn(site, part)).orElse(List.of());
    }

    /** As long as an answer of the database is believed. */
    private static void pause() {
        pause(600);
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static RequestSpecification asking() {
        return given().config(RestAssuredConfig.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders())
                .redirect(RedirectConfig.redirectConfig().followRedirects(false))).port(RestAssured.port);
    }
}
