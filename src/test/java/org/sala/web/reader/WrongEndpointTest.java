package org.sala.web.reader;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sala.testing.Finding;
import org.sala.testsupport.RealDatabase;

@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
class WrongEndpointTest {

    @Inject
    PublishedProvince province;

    @Test
    void whatAReaderReportsBecomesAFindingOfNobody() {
        PublishedProvince.Made made = province.publish("reporting");
        given().get("/d/reporting/en/services/" + made.clinic() + ".html").then().body(containsString(made.clinic() + "/wrong"));
        given().get(form(made, "en")).then().statusCode(200).body(containsString("<form method=\"post\"")).body(containsString("id=\"leave\""));

        Response thanks = report(made, "number", "Ask for Dara at 020 555 0101, dara@example.org");

        assertThat(thanks.statusCode()).isEqualTo(200);
        assertThat(thanks.asString()).contains("Thank you.").doesNotContain("<form");
        assertThat(thanks.headers().hasHeaderWithName("Set-Cookie")).isFalse();
        assertThat(thanks.header("Cache-Control")).isEqualTo("no-store");
        List<Finding> findings = findings(made.directory());
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.description).isEqualTo("A reader reports: The number does not answer\nAsk for Dara at …, …");
            assertThat(finding.serviceId).isEqualTo(made.clinic());
            assertThat(finding.reportedBy).isNull();
            assertThat(finding.blocking).isFalse();
        });
        report(made, "number", "Ask for Dara at 020 555 0101, dara@example.org");
        assertThat(findings(made.directory())).hasSize(1);
    }

    @Test
    void nothingChosenIsAskedForAgainAndKeepsWhatWasWritten() {
        PublishedProvince.Made made = province.publish("unchosen");
        Response again = report(made, "", "<b>It</b> was shut");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.asString()).contains("Choose what is wrong.").contains("&lt;b&gt;It&lt;/b&gt; was shut");
        assertThat(findings(made.directory())).isEmpty();
    }

    @Test
    void aFloodIsStoppedForTheDirectoryWithoutLookingAtWhoSends() {
        PublishedProvince.Made made = province.publish("flooded");
        for (int number = 0; number < 30; number++) {
            assertThat(report(made, "other", "Report " + number).statusCode()).isEqualTo(200);
        }
        assertThat(report(made, "other", "One more").statusCode()).isEqualTo(429);
        assertThat(findings(made.directory())).hasSize(30);
    }

    @Test
    void anEntryThatIsNotThereTakesNoReport() {
        PublishedProvince.Made made = province.publish("absent");
        String elsewhere = "/d/absent/en/services/" + UUID.randomUUID() + "/wrong";
        assertThat(given().get(elsewhere).statusCode()).isEqualTo(404);
        assertThat(given().formParam("what", "number").post(elsewhere).statusCode()).isIn(400, 404, 405);
        assertThat(given().get("/d/absent/en/services/x/wrong").statusCode()).isEqualTo(404);
        assertThat(findings(made.directory())).isEmpty();
    }

    private static String form(PublishedProvince.Made made, String language) {
        return "/d/" + made.slug() + "/" + language + "/services/" + made.clinic() + "/wrong";
    }

    private static Response report(PublishedProvince.Made made, String what, String note) {
        return given().formParam("what", what).formParam("note", note).post(form(made, "en"));
    }

    private static List<Finding> findings(UUID directory) {
        return QuarkusTransaction.requiringNew().call(() -> Finding.inDirectory(directory));
    }
}
