package org.sala.web.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sala.accounts.Act;
import org.sala.accounts.Role;
import org.sala.editions.Editions;
import org.sala.samples.Browser;
import org.sala.samples.Cast;

/** Walks over every endpoint of the team with every role and compares with the one table in {@link Role}. */
@QuarkusTest
class RoleTableTest {

    private static final int FORBIDDEN = 403;
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    @Inject
    Editions editions;
    private Cast cast;

    private record Endpoint(String path, Act act, boolean post) {
    }

    private final List<Endpoint> endpoints = Endpoints.all().stream().filter(method -> method.isAnnotationPresent(Allowed.class))
            .map(RoleTableTest::endpoint).toList();

    private static Endpoint endpoint(Method method) {
        Path own = method.getAnnotation(Path.class);
        String path = method.getDeclaringClass().getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
        assertThat(method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(POST.class)).as(method.toString()).isTrue();
        return new Endpoint(path.replaceAll("/+", "/"), method.getAnnotation(Allowed.class).value(),
                method.isAnnotationPresent(POST.class));
    }

    @BeforeEach
    void meet() {
        cast = Cast.of("roles", editions);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleReachesWhatTheTableSaysAndNothingElse(Role role) {
        Browser browser = cast.as(role);
        for (Endpoint endpoint : endpoints) {
            int status = status(browser, endpoint);
            if (role.may(endpoint.act())) {
                assertThat(status).as("%s %s", role, endpoint).isNotEqualTo(FORBIDDEN).isLessThan(500);
            } else {
                assertThat(status).as("%s %s", role, endpoint).isEqualTo(FORBIDDEN);
            }
        }
    }

    @Test
    void pagesWithoutFurtherPartsOpenForThoseWhoMay() {
        Browser coordinator = cast.as(Role.COORDINATOR);
        endpoints.stream().filter(endpoint -> !endpoint.post() && !endpoint.path().replace("{slug}", "").contains("{"))
                .filter(endpoint -> Role.COORDINATOR.may(endpoint.act()))
                .forEach(endpoint -> assertThat(status(coordinator, endpoint)).as(endpoint.toString()).isIn(200, 303));
    }

    @Test
    void whoIsInNoDirectoryFindsNothingAndWhoDidNotSignInIsSentToTheDoor() {
        Browser stranger = Browser.signIn(Cast.stranger("roles"), Cast.PASSWORD);
        Browser anonymous = Browser.anonymous();
        for (Endpoint endpoint : endpoints) {
            assertThat(status(stranger, endpoint)).as("stranger %s", endpoint).isEqualTo(404);
            assertThat(status(anonymous, endpoint)).as("anonymous %s", endpoint).isIn(302, 303, 400);
        }
    }

    @Test
    void everyPageOfTheMenuIsThere() {
        List<String> paths = endpoints.stream().filter(endpoint -> !endpoint.post()).map(Endpoint::path).toList();
        assertThat(Menu.ALL.stream().flatMap(group -> group.pages().stream()).map(page -> "/team/d/{slug}/" + page.path())
                .map(path -> path.endsWith("{slug}/") ? "/team/d/{slug}" : path).filter(path -> !path.contains("approvals/"))).isSubsetOf(paths);
    }

    private int status(Browser browser, Endpoint endpoint) {
        String path = endpoint.path().replace("{slug}", cast.slug).replaceAll("\\{stage}", "plan")
                .replaceAll("\\{language}", "en").replaceAll("\\{[^{}]*(\\{\\d+})?}", NOBODY);
        return (endpoint.post() ? browser.post(path, "stage", "none") : browser.get(path)).statusCode();
    }
}
