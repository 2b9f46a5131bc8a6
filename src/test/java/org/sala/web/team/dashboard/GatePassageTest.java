package org.sala.web.team.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.editions.Editions;
import org.sala.samples.Browser;
import org.sala.samples.Cast;
import org.sala.samples.CastPlan;
import org.sala.workflow.GatePassage;

@QuarkusTest
class GatePassageTest {

    @Inject
    Editions editions;

    @Test
    void aClosedGateStaysClosedAndThePageSaysWhatIsMissing() {
        Cast cast = Cast.of("gate-closed", editions);
        Browser coordinator = cast.as(Role.COORDINATOR);
        coordinator.get(cast.page(""));

        Response answer = coordinator.post(cast.page("gate-passages"), "stage", "plan");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("cannot be finished yet", "The lead is not named yet", "plan#lead");
        assertThat(passages(cast)).isZero();
    }

    @Test
    void aGateWhoseConditionsAreMetIsPassedOnceHoweverOftenSomebodyAsks() {
        Cast cast = readyFor("gate-open");
        Browser coordinator = cast.as(Role.COORDINATOR);
        assertThat(coordinator.get(cast.page("")).asString()).contains("Finish the step “Plan”");

        assertThat(coordinator.post(cast.page("gate-passages"), "stage", "plan").statusCode()).isEqualTo(303);
        assertThat(coordinator.post(cast.page("gate-passages"), "stage", "plan").statusCode()).isEqualTo(303);

        assertThat(passages(cast)).isEqualTo(1);
        assertThat(coordinator.get(cast.page("steps/plan")).asString()).contains("Finished by coordinator", "At least 1");
    }

    @Test
    void ofTwoWhoPassAGateAtOnceOnePassageIsLeft() {
        Cast cast = readyFor("gate-race");
        Browser first = cast.as(Role.COORDINATOR);
        Browser second = cast.as(Role.COORDINATOR);
        first.get(cast.page(""));
        second.get(cast.page(""));

        IntStream.range(0, 2).mapToObj(turn -> CompletableFuture.supplyAsync(() -> (turn == 0 ? first : second)
                        .post(cast.page("gate-passages"), "stage", "plan").statusCode())).toList()
                .forEach(answer -> assertThat(answer.join()).isEqualTo(303));

        assertThat(passages(cast)).isEqualTo(1);
    }

    @Test
    void goingBackAsksFirstAndLosesNothing() {
        Cast cast = readyFor("gate-back");
        Browser coordinator = cast.as(Role.COORDINATOR);
        coordinator.get(cast.page(""));
        coordinator.post(cast.page("gate-passages"), "stage", "plan");

        assertThat(coordinator.get(cast.page("returns/plan")).asString()).contains("Nothing you entered is lost", "Stay where we are");
        coordinator.post(cast.page("returns"), "stage", "plan");

        assertThat(coordinator.get(cast.page("")).asString()).contains("To finish the step “Plan”");
        assertThat(passages(cast)).isEqualTo(1);
        assertThat(coordinator.get(cast.page("steps/no-such-step")).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyWhoSteersSeesTheWayThroughAGate() {
        Cast cast = readyFor("gate-roles");

        assertThat(cast.as(Role.VIEWER).get(cast.page("")).asString()).doesNotContain("gate-passages")
                .contains("The coordinator can finish this step now");
    }

    private Cast readyFor(String slug) {
        Cast cast = Cast.of(slug, editions);
        CastPlan.write(cast);
        CastPlan.approve(cast);
        return cast;
    }

    private static long passages(Cast cast) {
        return QuarkusTransaction.requiringNew().call(() -> GatePassage.count("directoryId", cast.directoryId));
    }
}
