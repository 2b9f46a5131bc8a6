package org.sala.web.team.partnerlinks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.distribution.PartnerLink;
import org.sala.editions.Editions;
import org.sala.samples.Browser;
import org.sala.samples.Cast;
import org.sala.testsupport.RealDatabase;

@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
class PartnerLinksPageTest {

    private static final Pattern LINK = Pattern.compile("/p/[A-Za-z0-9_-]{32}/");

    @Inject
    Editions editions;

    @Test
    void aLinkIsShownOnceAndAnybodyOfTheTeamCanWithdrawIt() {
        Cast cast = Cast.of("partnerlinks", editions);
        Browser coordinator = cast.as(Role.COORDINATOR);
        coordinator.get(cast.page("partner-links"));
        Response made = coordinator.post(cast.page("partner-links"), "label", "Border post", "validUntil", LocalDate.now().plusDays(9).toString());
        Matcher link = LINK.matcher(made.asString());
        assertThat(link.find()).as(made.asString()).isTrue();
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        assertThat(coordinator.get(cast.page("partner-links")).asString()).contains("Border post").doesNotContain(link.group());

        Browser mapper = cast.as(Role.MAPPER);
        mapper.get(cast.page("partner-links"));
        UUID id = QuarkusTransaction.requiringNew().call(() -> PartnerLink.inDirectory(cast.directoryId).getFirst().id);
        assertThat(mapper.post(cast.page("partner-links/" + id + "/withdrawal")).statusCode()).isEqualTo(303);
        assertThat(mapper.get(cast.page("partner-links")).asString()).contains("Withdrawn by");
        assertThat(given().get(link.group() + "en/index.html").statusCode()).isEqualTo(404);
    }

    @Test
    void whatCannotBeTakenIsSaidAndKept() {
        Cast cast = Cast.of("partnerlinks", editions);
        Browser coordinator = cast.as(Role.COORDINATOR);
        coordinator.get(cast.page("partner-links"));
        Response again = coordinator.post(cast.page("partner-links"), "label", "Night shift", "validUntil", "2001-01-01");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.asString()).contains("Night shift").contains("Choose a day from today on").doesNotContain("Copy it now");
    }
}
