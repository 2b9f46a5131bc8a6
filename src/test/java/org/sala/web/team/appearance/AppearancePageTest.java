package org.sala.web.team.appearance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.directories.Directory;
import org.sala.editions.EditionContent.Appearance;
import org.sala.editions.Editions;
import org.sala.history.Change;
import org.sala.samples.Browser;
import org.sala.samples.Cast;
import org.sala.values.Audience;
import org.sala.values.Language;

@QuarkusTest
class AppearancePageTest {

    @Inject
    Editions editions;

    @Test
    void whatIsChosenStandsInTheNextEditionAndInTheHistory() {
        Cast cast = Cast.of("appearing", editions);
        Browser coordinator = cast.as(Role.COORDINATOR);

        Response answer = coordinator.post(cast.page("appearance"), "seen", version(cast), "discreetName", "Good neighbours",
                "webAddress", "https://example.org/help/", "spotColor", "#00543C", "choices", "localDigits", "choices", "discreetPages");

        assertThat(answer.statusCode()).isEqualTo(303);
        Appearance frozen = QuarkusTransaction.requiringNew().call(() -> editions.draft(directory(cast), Audience.HANDOUT, null))
                .masthead().appearance();
        assertThat(frozen.discreetName().wordings()).containsEntry(Language.ENGLISH, "Good neighbours");
        assertThat(frozen.webAddress()).isEqualTo("https://example.org/help/");
        assertThat(frozen.spotColor()).isEqualTo("#00543c");
        assertThat(frozen.localDigits()).isTrue();
        assertThat(frozen.discreetPages()).isTrue();
        assertThat(frozen.searchEngines()).isFalse();
        assertThat(QuarkusTransaction.requiringNew().call(() -> Change.<Change>list("recordId", directory(cast).id)))
                .extracting(change -> change.fieldName).contains("discreetName", "webAddress", "spotColor", "localDigits", "discreetPages");
        assertThat(coordinator.get(cast.page("history")).asString()).contains("Discreet name");
    }

    @Test
    void whatCannotBeTakenIsSaidBesideItsFieldAndNothingTypedIsLost() {
        Cast cast = Cast.of("appearing-wrong", editions);

        Response answer = cast.as(Role.COORDINATOR).post(cast.page("appearance"), "seen", version(cast), "webAddress",
                "javascript:alert(1)/", "spotColor", "#ffcc00", "choices", "discreetPages");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("<title>Error:", "href=\"#webAddress\"", "ends with a slash", "href=\"#spotColor\"",
                "contrast 1.5 to 1", "Write a discreet name first", "value=\"javascript:alert(1)/\"", "value=\"#ffcc00\"");
        assertThat(directory(cast).webAddress).isNull();
    }

    @Test
    void whoWasOvertakenIsToldAndKeepsWhatTheyTyped() {
        Cast cast = Cast.of("appearing-race", editions);
        String seen = version(cast);
        cast.as(Role.COORDINATOR).post(cast.page("appearance"), "seen", seen, "discreetName", "First");

        Response answer = cast.as(Role.COORDINATOR).post(cast.page("appearance"), "seen", seen, "discreetName", "Second");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("while you were typing", "value=\"Second\"");
        assertThat(directory(cast).discreetName.in(Language.ENGLISH)).isEqualTo("First");
    }

    @Test
    void whoDoesNotPlanDoesNotSeeIt() {
        Cast cast = Cast.of("appearing-mapper", editions);

        assertThat(cast.as(Role.MAPPER).get(cast.page("appearance")).statusCode()).isEqualTo(403);
        assertThat(cast.as(Role.COORDINATOR).get(cast.page("plan")).asString()).contains(cast.page("appearance"));
    }

    private static String version(Cast cast) {
        return String.valueOf(directory(cast).version);
    }

    private static Directory directory(Cast cast) {
        return QuarkusTransaction.requiringNew().call(() -> Directory.withSlug(cast.slug).orElseThrow());
    }
}
