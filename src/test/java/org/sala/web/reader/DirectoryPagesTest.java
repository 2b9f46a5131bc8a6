package org.sala.web.reader;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.publishing.Publications;
import org.sala.testsupport.RealDatabase;

@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
class DirectoryPagesTest {

    private static final List<String> MUST_HAVE = List.of("Content-Security-Policy", "Referrer-Policy", "X-Content-Type-Options",
            "X-Robots-Tag", "Permissions-Policy");

    @Inject
    PublishedProvince province;
    @Inject
    Publications publications;

    @Test
    void everyPageOfADirectoryIsServedInEachLanguage() {
        PublishedProvince.Made made = province.publish("served");
        for (String language : List.of("en", "km")) {
            for (String page : List.of("/", "/index.html", "/help/health.html", "/chapters/rights.html", "/services/" + made.clinic() + ".html")) {
                asking().get("/d/served/" + language + page).then().statusCode(200).contentType("text/html")
                        .body(containsString("<html lang=\"" + language + "\"")).body(containsString("id=\"leave\""));
            }
        }
        asking().get("/").then().statusCode(200).body(containsString("/d/served/km/")).body(containsString("ជំនួយនៅប៉ៃឡាំង"));
    }

    @Test
    void aReaderIsLedToTheLanguageOfTheBrowserAndElseChooses() {
        province.publish("spoken");
        asking().header("Accept-Language", "km-KH,en;q=0.5").get("/d/spoken/").then().statusCode(303)
                .header("Location", endsWith("/d/spoken/km/"));
        asking().header("Accept-Language", "fr").get("/d/spoken/").then().statusCode(200)
                .body(containsString("\"en/index.html\"")).body(containsString("\"km/index.html\""));
        asking().header("Accept-Language", "km").get("/d/spoken/index.html").then().statusCode(200);
    }

    @Test
    void anAddressOfAFolderEndsWithASlashForLinksLeadOnFromIt() {
        province.publish("slash");
        asking().get("/d/slash").then().statusCode(303).header("Location", endsWith("/d/slash/"));
        asking().get("/d/slash/km").then().statusCode(308).header("Location", endsWith("/d/slash/km/"));
    }

    @Test
    void anAddressFromBeforePagesWereFilesStillLeadsToItsPage() {
        PublishedProvince.Made made = province.publish("moved");
        for (String page : List.of("help/health", "chapters/rights", "services/" + made.clinic())) {
            asking().get("/d/moved/km/" + page).then().statusCode(308).header("Location", endsWith("/d/moved/km/" + page + ".html"));
        }
        province.takeDown(made.directory(), made.clinic());
        asking().get("/d/moved/km/services/" + made.clinic()).then().statusCode(410);
    }

    @Test
    void theLooksStandBesideThePagesAndAreKeptForGood() {
        province.publish("dressed");
        String page = asking().get("/d/dressed/km/index.html").asString();
        Matcher looks = Pattern.compile("(?:href|src)=\"\\.\\./(assets/[^\"]+)\"").matcher(page);
        int found = 0;
        for (; looks.find(); found++) {
            asking().get("/d/dressed/" + looks.group(1)).then().statusCode(200).header("Cache-Control", containsString("immutable"));
        }
        assertThat(found).isGreaterThanOrEqualTo(4);
    }

    @Test
    void whatWasTakenDownIsGoneWithTheNextRequest() {
        PublishedProvince.Made made = province.publish("taken");
        String entry = "/d/taken/en/services/" + made.clinic() + ".html";
        asking().get(entry).then().statusCode(200).body(containsString("Lotus clinic"));
        asking().get("/d/taken/en/help/health.html").then().body(containsString("Lotus clinic"));
        String tag = asking().get("/d/taken/en/").then().body(containsString("help/health")).extract().header("ETag");

        province.takeDown(made.directory(), made.clinic());

        asking().get(entry).then().statusCode(410).body(not(containsString("Lotus clinic"))).body(containsString("This is no longer here"))
                .body(containsString("tel:1299"));
        asking().get("/d/taken/en/help/health.html").then().body(not(containsString("Lotus clinic")));
        asking().header("If-None-Match", tag).get("/d/taken/en/").then().statusCode(200).body(not(containsString("help/health")));
    }

    @Test
    void aWithdrawnDirectoryIsGone() {
        PublishedProvince.Made made = province.publish("withdrawn");
        province.withdraw(made.directory());
        for (String page : List.of("", "/en/", "/en/services/" + made.clinic() + ".html", "/km/booklet.pdf")) {
            asking().get("/d/withdrawn" + page).then().statusCode(410).body(not(containsString("Lotus clinic")));
        }
        asking().get("/").then().body(not(containsString("/d/withdrawn/")));
    }

    @Test
    void anUnchangedPageIsNotSentAgain() {
        province.publish("unchanged");
        Response first = asking().get("/d/unchanged/en/help/health.html");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        asking().header("If-None-Match", first.header("ETag")).get("/d/unchanged/en/help/health.html").then().statusCode(304)
                .header("ETag", first.header("ETag"));
        asking().header("If-None-Match", "W/\"other\"").get("/d/unchanged/en/help/health.html").then().statusCode(200);
        asking().head("/d/unchanged/en/help/health.html").then().statusCode(200).header("ETag", first.header("ETag"));
    }

    @Test
    void pagesTravelPackedWhereTheBrowserCanUnpack() throws Exception {
        PublishedProvince.Made made = province.publish("packed");
        try (HttpClient browser = HttpClient.newHttpClient()) {
            HttpRequest.Builder page = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/d/packed/km/services/" + made.clinic() + ".html"));
            HttpResponse<byte[]> plain = browser.send(page.build(), BodyHandlers.ofByteArray());
            HttpResponse<byte[]> packed = browser.send(page.header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());

            assertThat(plain.headers().allValues("Content-Encoding")).doesNotContain("gzip");
            assertThat(new String(plain.body(), StandardCharsets.UTF_8)).contains("ជំនួយនៅប៉ៃឡាំង");
            assertThat(packed.headers().allValues("Content-Encoding")).containsExactly("gzip");
            assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes()).isEqualTo(plain.body());
        }
    }

    @Test
    void aBookletFromBeforeATakeDownIsNotHandedOut() {
        PublishedProvince.Made made = province.publish("printed");
        publications.makeWaiting();
        await(() -> asking().get("/d/printed/en/booklet.pdf").statusCode() == 200);
        Response booklet = asking().get("/d/printed/en/booklet.pdf");
        assertThat(booklet.contentType()).isEqualTo("application/pdf");
        assertThat(booklet.asByteArray()).startsWith('%', 'P', 'D', 'F');
        asking().get("/d/printed/en/").then().body(containsString("\"booklet.pdf\""));

        province.takeDown(made.directory(), made.clinic());

        Response after = asking().get("/d/printed/en/booklet.pdf");
        assertThat(after.statusCode() == 404 || !after.header("ETag").equals(booklet.header("ETag"))).isTrue();
    }

    /** Another thread may be making the booklet already. */
    private static void await(BooleanSupplier done) {
        for (long end = System.nanoTime() + 20_000_000_000L; !done.getAsBoolean() && System.nanoTime() < end; ) {
            Thread.onSpinWait();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/d/guarded/", "/d/guarded/en/", "/d/guarded/en/help/nothing", "/d/guarded/en/help/health.html", "/d/guarded/en/help/health", "/d/nowhere/en/", "/assets/reader.css"})
    void everyAnswerProtectsItsReader(String path) {
        province.publishOnce("guarded");
        Response answer = asking().header("Cookie", "sala-form=old; other=1").get(path);
        assertThat(answer.headers().hasHeaderWithName("Set-Cookie")).isFalse();
        assertThat(asking().get(path).headers().hasHeaderWithName("Set-Cookie")).isFalse();
        assertThat(MUST_HAVE).allMatch(answer.headers()::hasHeaderWithName);
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'").doesNotContain("unsafe");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/d/lost/fr/", "/d/lost/en/help/..%2F..%2Fetc", "/d/lost/en/services/1", "/d/lost/en/services/1.html", "/d/lost/assets/0/reader.css", "/d/lost/en/services/%3Cscript%3E",
        "/d/lost/EN/", "/d/lost/en/places/%00", "/d/lost/en/chapters/%F0%9F", "/d/lost/en/services/a/b/c",
        "/d/LOST/en/", "/d/%27%20or%201=1/en"})
    void anAddressWhereNothingIsGetsAKindPage(String path) {
        province.publishOnce("lost");
        Response answer = asking().urlEncodingEnabled(false).get(path);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.asString()).doesNotContain("<script>").doesNotContain("Exception").doesNotContain("RESTEASY");
        if (answer.statusCode() == 404) {
            assertThat(answer.asString()).contains("This page does not exist").contains("id=\"leave\"");
        }
    }

    @Test
    void anUnknownEntryIsNotSaidToHaveBeenTakenAway() {
        province.publish("unknown");
        asking().get("/d/unknown/en/services/" + UUID.randomUUID() + ".html").then().statusCode(404);
    }

    private static RequestSpecification asking() {
        return given().config(RestAssuredConfig.config().redirect(RedirectConfig.redirectConfig().followRedirects(false)))
                .port(RestAssured.port);
    }
}
