package org.sala.web.reader;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.directories.Directory;
import org.sala.distribution.PartnerLinks;
import org.sala.testsupport.RealDatabase;

/** What a browser without the script gets from the form of the search page. */
@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
class SearchResultsTest {

    @Inject
    PublishedProvince province;
    @Inject
    PartnerLinks links;

    @Test
    void whatWasFoundStandsUnderItsPlaceWithTheReason() {
        PublishedProvince.Made made = province.publish("searched");
        Response page = asking("/d/searched/en/search.html", "clinic");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.asString()).contains("value=\"clinic\"").contains("services/" + made.clinic() + ".html")
                .doesNotContain("services/" + made.hotline() + ".html").contains("<span>Your words are in: name and kind of help</span>")
                .containsPattern("(?s)class=\"group\">\\s*<h2>.*?</h2>\\s*<ul class=\"results\">.*?Lotus clinic");
        assertThat(asking("/d/searched/km/search.html", "លេខទូរស័ព្ទ").statusCode()).isEqualTo(200);
        assertThat(asking("/d/searched/en/search.html", "zzzzqqqq").asString()).contains("id=\"found\"").doesNotContain("<span>Your words are in");
    }

    @Test
    void howFarItIsIsNotOfferedWhereNoPlaceTellsWhereItIs() {
        province.publishOnce("unlocated");
        assertThat(asking("/d/unlocated/en/search.html", "").asString()).contains("id=\"q\"").doesNotContain("data-near");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"", "(((", "a AND OR NOT", "<script>alert(1)</script>", "'; drop table", "\u0000\u0007", "\ud800", "\u200b\u17d2", "[a TO z]~9"})
    void whateverIsTypedGivesAPage(String typed) {
        province.publishOnce("hostile");
        Response page = asking("/d/hostile/en/search.html", typed.repeat(1 + 250 / typed.length()));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("id=\"found\"").doesNotContain("<script>alert");
    }

    @Test
    void whoHoldsALinkForPartnersSearchesWithoutTheScript() {
        PublishedProvince.Made made = province.publish("searchedbypartners");
        String secret = QuarkusTransaction.requiringNew().call(() -> links.make(Directory.<Directory>findById(made.directory()), "Social workers",
                LocalDate.now().plusDays(2), PublishedProvince.SOMEBODY)).secret();
        Response page = asking("/p/" + secret + "/en/search.html", "clinic");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.asString()).contains("services/" + made.clinic() + ".html").contains("<span>Your words are in").doesNotContain("/d/searchedbypartners");
        assertThat(asking("/p/" + "A".repeat(32) + "/en/search.html", "clinic").asString()).contains("This link does not open anything").doesNotContain("Lotus");
    }

    private static Response asking(String path, String typed) {
        return given().queryParam("q", typed).get(path);
    }
}
