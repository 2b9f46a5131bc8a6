package org.sala.web.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.editions.Editions;
import org.sala.samples.Browser;
import org.sala.samples.Cast;

@QuarkusTest
class FrameTest {

    @Inject
    Editions editions;
    private Cast cast;

    @BeforeEach
    void meet() {
        cast = Cast.of("frame", editions);
    }

    @Test
    void theHeadNamesTheDirectoryTheEditionAndThePerson() {
        String page = cast.as(Role.COORDINATOR).get(cast.page("")).asString();

        assertThat(page).contains("Directory of frame", "Edition 1 in the making", "coordinator, Coordinator", "Sign out");
    }

    @Test
    void theMenuShowsOnlyWhatTheRoleMaySee() {
        assertThat(cast.as(Role.COORDINATOR).get(cast.page("")).asString()).contains("/team/d/frame/people\"");
        assertThat(cast.as(Role.VIEWER).get(cast.page("")).asString()).doesNotContain("/team/d/frame/people\"");
    }

    @Test
    void aChangeOfLanguageComesBackToTheSamePage() {
        Browser viewer = cast.as(Role.VIEWER);
        viewer.get(cast.page(""));

        Response answer = viewer.post("/team/language", "language", "th", "to", cast.page("history?page=2"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(cast.page("history?page=2"));
        assertThat(viewer.get(cast.page("")).asString()).contains("<html lang=\"th\"");

        viewer.post("/team/language", "language", "en", "to", "/team");
    }

    @Test
    void aChangeOfLanguageNeverLeadsToAnotherSite() {
        Browser viewer = cast.as(Role.VIEWER);
        viewer.get("/team");

        for (String elsewhere : new String[] {"https://elsewhere.example/", "//elsewhere.example", "/team//x:y", "/d/frame/en/"}) {
            assertThat(viewer.post("/team/language", "language", "en", "to", elsewhere).header("Location"))
                    .as(elsewhere).doesNotContain("elsewhere").doesNotContain("/d/frame/en");
        }
        assertThat(viewer.post("/team/language", "language", "../x", "to", "/team").statusCode()).isEqualTo(400);
    }
}
