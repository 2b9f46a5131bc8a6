package org.sala.web.reader;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sala.directories.Directory;
import org.sala.distribution.PartnerLink;
import org.sala.distribution.PartnerLinks;
import org.sala.testsupport.RealDatabase;

@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
class PartnerPagesTest {

    @Inject
    PublishedProvince province;
    @Inject
    PartnerLinks links;

    @Test
    void aLinkOpensTheEditionForPartnersAndStaysBelowItself() {
        String base = "/p/" + linkUntil("partners", LocalDate.now().plusDays(2)).secret() + "/";
        asking(base).then().statusCode(303);
        Response start = asking(base + "en/index.html");
        assertThat(start.statusCode()).isEqualTo(200);
        assertThat(start.asString()).contains("For practitioners").contains("help/health.html").contains("noindex");
        assertThat(start.header("Cache-Control")).isEqualTo("no-store");
        assertThat(start.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(start.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(start.headers().hasHeaderWithName("Set-Cookie")).isFalse();
        assertThat(Pattern.compile("(?:href|src)=\"(/[^\"]*|[a-z]+:[^\"]*)\"").matcher(start.asString()).results().map(found -> found.group(1)))
                .allMatch(link -> link.startsWith("tel:") || link.startsWith("https://en.wikipedia.org/"));
        asking(base + "en/help/health.html").then().statusCode(200).body(containsString("Lotus clinic"));
    }

    @Test
    void aWithdrawnLinkAnUnknownOneAndOneThatIsOverGiveTheSameAnswer() {
        PartnerLinks.Made withdrawn = linkUntil("withdrawnlink", LocalDate.now().plusDays(2));
        asking("/p/" + withdrawn.secret() + "/en/index.html").then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> PartnerLink.<PartnerLink>findById(withdrawn.link().id)
                .withdraw(PublishedProvince.SOMEBODY, Instant.now()));
        PartnerLinks.Made over = linkUntil("overlink", LocalDate.now().minusDays(2));

        Response answer = asking("/p/" + withdrawn.secret() + "/en/index.html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString()).contains("This link does not open anything").doesNotContain("Lotus");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        for (String other : new String[] {over.secret(), "A".repeat(32), "short"}) {
            assertThat(asking("/p/" + other + "/en/index.html").asString()).isEqualTo(answer.asString());
        }
    }

    @Test
    void theSecretIsNotKept() {
        PartnerLinks.Made made = linkUntil("secretlink", LocalDate.now().plusDays(2));
        Object row = QuarkusTransaction.requiringNew().call(() -> PartnerLink.getEntityManager()
                .createNativeQuery("select token_hash from partner_link where id = ?1").setParameter(1, made.link().id).getSingleResult());
        assertThat(row.toString()).hasSize(64).doesNotContain(made.secret());
    }

    private PartnerLinks.Made linkUntil(String slug, LocalDate day) {
        province.publishOnce(slug);
        return QuarkusTransaction.requiringNew().call(() ->
                links.make(Directory.withSlug(slug).orElseThrow(), "Border post", day, PublishedProvince.SOMEBODY));
    }

    private static Response asking(String path) {
        return given().redirects().follow(false).get(path);
    }
}
