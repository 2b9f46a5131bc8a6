package org.sala.web.team.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.directories.Directory;
import org.sala.distribution.DistributionPoint;
import org.sala.editions.Editions;
import org.sala.samples.Browser;
import org.sala.samples.Cast;

@QuarkusTest
class DistributionPagesTest {

    private static final String YESTERDAY = LocalDate.now().minusDays(1).toString();

    @Inject
    Editions editions;

    @Test
    void copiesArePlannedSentAndKnownToBeOut() {
        Cast cast = Cast.of("copies", editions);
        Browser coordinator = cast.as(Role.COORDINATOR);
        coordinator.get(cast.page("distribution/points/new"));
        assertThat(coordinator.post(cast.page("distribution/points"), point("Bus station", "60", "20")).statusCode()).isEqualTo(303);
        assertThat(coordinator.get(cast.page("distribution")).asString()).contains("Bus station", "Khmer", ">60<", "<strong>80</strong>");
        UUID id = id(cast);
        publishAndOpenNext(cast);

        Response wrong = coordinator.post(cast.page("distribution/dispatches"), dispatch(id, "out", "0"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("Give the number of copies");
        assertThat(coordinator.post(cast.page("distribution/dispatches"), dispatch(id, "out", "50")).statusCode()).isEqualTo(303);
        assertThat(coordinator.post(cast.page("distribution/dispatches"), dispatch(id, "back", "8")).statusCode()).isEqualTo(303);

        assertThat(coordinator.get(cast.page("distribution")).asString()).contains("Edition 1, Printed booklet (A5) · Khmer: 42");
    }

    private static String[] point(String name, String khmer, String english) {
        return new String[] {"name", name, "kind", "bus-station", "area", "", "note", "", "version", "0",
                "print", "booklet/km", "copies", khmer, "print", "booklet/en", "copies", english};
    }

    private static String[] dispatch(UUID point, String direction, String copies) {
        return new String[] {"point", point.toString(), "edition", "1", "print", "booklet/km", "direction", direction,
                "copies", copies, "sentOn", YESTERDAY};
    }

    private static UUID id(Cast cast) {
        return QuarkusTransaction.requiringNew().call(() ->
                DistributionPoint.<DistributionPoint>find("directoryId", cast.directoryId).firstResult().id);
    }

    private void publishAndOpenNext(Cast cast) {
        QuarkusTransaction.requiringNew().run(() -> {
            editions.publish(Directory.findById(cast.directoryId), LocalDate.now().plusYears(1), cast.id(Role.COORDINATOR));
            editions.openNext(cast.directoryId);
        });
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotWrittenOver() {
        Cast cast = Cast.of("copies-overtaken", editions);
        Browser coordinator = cast.as(Role.COORDINATOR);
        coordinator.get(cast.page("distribution/points/new"));
        coordinator.post(cast.page("distribution/points"), point("Harbor", "5", ""));
        UUID id = id(cast);
        assertThat(coordinator.post(cast.page("distribution/points/" + id), point("Old harbor", "5", "")).statusCode()).isEqualTo(303);

        Response late = coordinator.post(cast.page("distribution/points/" + id), point("New harbor", "9", ""));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("Somebody else changed this place", "As it is saved now: Old harbor", "value=\"New harbor\"");
    }

    @Test
    void aClosedPlaceGetsNothingAndABadNumberIsSentBack() {
        Cast cast = Cast.of("copies-closed", editions);
        Browser coordinator = cast.as(Role.COORDINATOR);
        coordinator.get(cast.page("distribution/points/new"));
        assertThat(coordinator.post(cast.page("distribution/points"), point("Market", "-3", "")).asString()).contains("Give copies as whole numbers");
        coordinator.post(cast.page("distribution/points"), point("Market", "3", ""));
        UUID id = id(cast);
        publishAndOpenNext(cast);
        assertThat(coordinator.post(cast.page("distribution/points/" + id + "/closure")).statusCode()).isEqualTo(303);

        assertThat(coordinator.post(cast.page("distribution/dispatches"), dispatch(id, "out", "2")).statusCode()).isEqualTo(422);
        assertThat(cast.as(Role.VIEWER).get(cast.page("distribution/points/new")).statusCode()).isEqualTo(403);
        Cast other = Cast.of("copies-elsewhere", editions);
        assertThat(other.as(Role.COORDINATOR).get(other.page("distribution/points/" + id)).statusCode()).isEqualTo(404);
    }

    @Test
    void theNextReviewIsADayToCome() {
        Cast cast = Cast.of("review", editions);
        Browser coordinator = cast.as(Role.COORDINATOR);
        coordinator.get(cast.page("distribution/review"));
        assertThat(coordinator.post(cast.page("distribution/review"), "reviewOn", YESTERDAY).statusCode()).isEqualTo(422);
        assertThat(coordinator.post(cast.page("distribution/review"), "reviewOn", LocalDate.now().plusMonths(5).toString()).statusCode())
                .isEqualTo(303);
        assertThat(coordinator.get(cast.page("distribution/review")).asString()).contains("Set by coordinator");
    }
}
