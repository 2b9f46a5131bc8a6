package org.sala.web.team;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.editions.Editions;
import org.sala.samples.Browser;
import org.sala.samples.Cast;

@QuarkusTest
class TroublesTest {

    @Inject
    Editions editions;
    private Cast cast;

    /** Breaks on purpose. */
    @Path("/team/trouble-on-purpose")
    static class BrokenPage {

        @GET
        @SignedIn
        public String show() {
            throw new IllegalStateException("a secret in an exception");
        }
    }

    @BeforeEach
    void meet() {
        cast = Cast.of("troubles", editions);
    }

    @Test
    void whatIsNotThereAndWhatIsNotYoursAreTheSamePage() {
        Browser viewer = cast.as(Role.VIEWER);
        Cast other = Cast.of("troubles-other", editions);

        Response notYours = viewer.get(other.page(""));
        Response notThere = viewer.get("/team/d/no-such-directory/");
        assertThat(notYours.statusCode()).isEqualTo(404);
        assertThat(notYours.asString()).contains("This page is not here").doesNotContain("troubles-other");
        assertThat(notThere.statusCode()).isEqualTo(404);
        assertThat(viewer.get("/team/no/such/page").asString()).contains("This page is not here", "viewer");
        assertThat(viewer.get(cast.page("no/such/page")).statusCode()).isEqualTo(404);
    }

    @Test
    void whatTheRoleDoesNotCoverSaysWhomToAsk() {
        Browser viewer = cast.as(Role.VIEWER);
        viewer.get(cast.page(""));

        Response answer = viewer.post(cast.page("gate-passages"), "stage", "plan");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("Your role does not cover this", "Ask the coordinator");
    }

    @Test
    void aFormWithoutItsTokenIsRefusedWithASentence() {
        Response answer = cast.as(Role.COORDINATOR).withoutToken().post(cast.page("gate-passages"), "stage", "plan");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("This form was open too long", "send the form once more");
    }

    @Test
    void whatBreaksShowsACodeAndNeverWhatTheExceptionSays() {
        Response answer = cast.as(Role.VIEWER).get("/team/trouble-on-purpose");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.asString()).contains("Something went wrong on our side").containsPattern("this code: [0-9a-f]{8}")
                .doesNotContain("secret", "IllegalState", "org.sala");
    }

    @Test
    void anAddressThatBelongsToNothingTellsNothing() {
        Response answer = given().header("Accept-Language", "xx;;q=,en").get("/no/such/thing");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString()).contains("This page is not here").doesNotContain("Sala", "RESTEASY", "trafficking");
    }
}
