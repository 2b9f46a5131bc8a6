package org.sala.web.team.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Membership;
import org.sala.accounts.Person;
import org.sala.accounts.Role;
import org.sala.accounts.Team;
import org.sala.editions.Editions;
import org.sala.samples.Browser;
import org.sala.samples.Cast;

@QuarkusTest
class PeoplePageTest {

    private static final Pattern SECRET = Pattern.compile("class=\"secret\">([^<]+)<");

    @Inject
    Editions editions;
    @Inject
    Team team;

    @Test
    void anAddedPersonGetsAPasswordOnceAndChoosesTheirOwnAtTheFirstSignIn() {
        Cast cast = Cast.of("people-add", editions);
        Browser coordinator = coordinator(cast);

        Response added = add(coordinator, cast, "New Mapper", "new.mapper@people-add.example", "mapper");
        assertThat(added.statusCode()).isEqualTo(200);
        assertThat(added.header("Cache-Control")).isEqualTo("no-store");
        Matcher secret = SECRET.matcher(added.asString());
        assertThat(secret.find()).isTrue();
        assertThat(coordinator.get(cast.page("people")).asString()).contains("New Mapper").doesNotContain(secret.group(1));

        Browser mapper = Browser.signIn("new.mapper@people-add.example", secret.group(1));
        assertThat(mapper.get(cast.page("")).header("Location")).endsWith("/team/password");
    }

    @Test
    void anAccountThatExistsIsAddedAsItIs() {
        Cast cast = Cast.of("people-known", editions);
        String stranger = Cast.stranger("people-known");

        Response added = add(coordinator(cast), cast, "Other Name", stranger, "viewer");

        assertThat(added.asString()).contains("Stranger has an account already").doesNotContain("class=\"secret\"", "Other Name");
        assertThat(Browser.signIn(stranger, Cast.PASSWORD).get(cast.page("")).statusCode()).isEqualTo(200);
        assertThat(add(coordinator(cast), cast, "Again", stranger, "viewer").asString()).contains("in the directory already");
    }

    @Test
    void nobodyChangesTheirOwnRoleOrTakesThemselvesOut() {
        Cast cast = Cast.of("people-own", editions);
        Browser coordinator = coordinator(cast);
        String own = cast.page("people/" + membership(cast, Role.COORDINATOR));

        assertThat(coordinator.post(own + "/role", "role", "viewer").asString()).contains("cannot change your own role");
        assertThat(coordinator.post(own + "/removal").statusCode()).isEqualTo(422);
        assertThat(coordinator.post(own + "/passwords").statusCode()).isEqualTo(422);
        assertThat(coordinator.get(cast.page("people")).statusCode()).isEqualTo(200);
    }

    @Test
    void theLastCoordinatorStays() {
        Cast cast = Cast.of("people-last", editions);
        UUID last = membership(cast, Role.COORDINATOR);

        // Only a coordinator reaches the page, so this is what is left when two remove each other at once.
        for (Runnable change : new Runnable[] {() -> team.remove(cast.directoryId, last, cast.id(Role.VIEWER)),
            () -> team.giveRole(cast.directoryId, last, Role.VIEWER, cast.id(Role.VIEWER))}) {
            assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(Team.RefusedException.class, change::run).reason())
                    .isEqualTo(Team.Reason.LAST_COORDINATOR);
        }
    }

    @Test
    void aSecondCoordinatorCanBeGivenAnotherRoleAndTakenOut() {
        Cast cast = Cast.of("people-two", editions);
        Browser coordinator = coordinator(cast);
        UUID mapper = membership(cast, Role.MAPPER);

        assertThat(coordinator.post(cast.page("people/" + mapper + "/role"), "role", "coordinator").statusCode()).isEqualTo(303);
        assertThat(coordinator.post(cast.page("people/" + mapper + "/role"), "role", "emperor").statusCode()).isEqualTo(422);
        assertThat(coordinator.post(cast.page("people/" + mapper + "/removal")).statusCode()).isEqualTo(303);
        assertThat(cast.as(Role.MAPPER).get(cast.page("")).statusCode()).isEqualTo(404);
    }

    @Test
    void aPasswordOfSomebodyWhoWorksElsewhereTooCannotBeTakenOver() {
        Cast cast = Cast.of("people-here", editions);
        Cast other = Cast.of("people-elsewhere", editions);
        add(coordinator(cast), cast, "Same", other.email(Role.COORDINATOR), "viewer");
        UUID shared = QuarkusTransaction.requiringNew().call(() ->
                Membership.of(other.email(Role.COORDINATOR), cast.directoryId).orElseThrow().id);

        Response answer = coordinator(cast).post(cast.page("people/" + shared + "/passwords"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("works in other directories as well").doesNotContain("class=\"secret\"");
        assertThat(QuarkusTransaction.requiringNew().call(() -> Person.withEmail(other.email(Role.COORDINATOR)).orElseThrow()
                .hasPassword(Cast.PASSWORD))).isTrue();
    }

    @Test
    void aForgottenPasswordIsReplacedAndShownOnce() {
        Cast cast = Cast.of("people-forgot", editions);
        Response answer = coordinator(cast).post(cast.page("people/" + membership(cast, Role.TRANSLATOR) + "/passwords"));

        Matcher secret = SECRET.matcher(answer.asString());
        assertThat(secret.find()).isTrue();
        assertThat(cast.as(Role.TRANSLATOR).get(cast.page("")).statusCode()).isIn(302, 303);
        assertThat(Browser.signIn(cast.email(Role.TRANSLATOR), secret.group(1)).get("/team/password").statusCode()).isEqualTo(200);
    }

    @Test
    void somebodyOfAnotherDirectoryIsNotThere() {
        Cast cast = Cast.of("people-mine", editions);
        Cast other = Cast.of("people-theirs", editions);

        assertThat(coordinator(cast).post(cast.page("people/" + membership(other, Role.VIEWER) + "/removal")).statusCode()).isEqualTo(404);
    }

    private static Browser coordinator(Cast cast) {
        Browser coordinator = cast.as(Role.COORDINATOR);
        coordinator.get(cast.page("people"));
        return coordinator;
    }

    private static Response add(Browser browser, Cast cast, String name, String email, String role) {
        return browser.post(cast.page("people"), "name", name, "email", email, "role", role, "language", "en");
    }

    private static UUID membership(Cast cast, Role role) {
        return QuarkusTransaction.requiringNew().call(() -> Membership.of(cast.email(role), cast.directoryId).orElseThrow().id);
    }
}
