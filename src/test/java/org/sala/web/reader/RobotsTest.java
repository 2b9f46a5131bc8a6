package org.sala.web.reader;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.sala.testsupport.RealDatabase;

@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
class RobotsTest {

    @Inject
    PublishedProvince province;

    @Test
    void onlyADirectoryThatWantsToBeFoundIsOfferedToSearchEngines() {
        PublishedProvince.Made listed = province.publishListed("listed", "https://help.example.org/d/listed/");
        PublishedProvince.Made unlisted = province.publish("unlisted");

        assertThat(given().get("/robots.txt").asString()).contains("Allow: /d/listed/\n").contains("Disallow: /\n")
                .contains("Sitemap: https://help.example.org/d/listed/sitemap.xml").doesNotContain("/d/unlisted/");
        Response found = given().get("/d/listed/en/services/" + listed.clinic() + ".html");
        assertThat(found.header("X-Robots-Tag")).isNull();
        assertThat(found.asString()).doesNotContain("noindex").contains("<title>Lotus clinic – Help in Pailang</title>")
                .contains("application/ld+json").contains("\"@type\":\"Service\"").contains("\"telephone\":\"+855 20 555 0101\"");
        assertThat(given().get("/d/listed/sitemap.xml").asString())
                .contains("<loc>https://help.example.org/d/listed/km/services/" + listed.clinic() + ".html</loc>");

        Response hidden = given().get("/d/unlisted/en/services/" + unlisted.clinic() + ".html");
        assertThat(hidden.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(hidden.asString()).contains("noindex").contains("<title>Help in Pailang</title>").doesNotContain("ld+json");
        assertThat(given().get("/d/unlisted/sitemap.xml").statusCode()).isEqualTo(404);
    }
}
