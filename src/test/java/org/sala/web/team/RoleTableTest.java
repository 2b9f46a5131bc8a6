package org.sala.web.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

    /** A changing part of an address, with its pattern where it has one. */
    private static final Pattern PART = Pattern.compile("\\{(\\w+)\\s*(?::(?:[^{}]|\\{[^{}]*})*)?}");

    @Inject
    Editions editions;
    private Cast cast;

    private record Endpoint(String path, Act act, boolean post, boolean files) {
    }

    private final List<Endpoint> endpoints = Endpoints.all().stream().filter(method -> method.isAnnotationPresent(Allowed.class))
            .map(RoleTableTest::endpoint).toList();

    private static Endpoint endpoint(Method method) {
        Path own = method.getAnnotation(Path.class);
        String path = method.getDeclaringClass().getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
        assertThat(method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(POST.class)).as(method.toString()).isTrue();
        return new Endpoint(path.replaceAll("/+", "/"), method.getAnnotation(Allowed.class).value(),
                method.isAnnotationPresent(POST.class), takesFiles(method));
    }

    private static boolean takesFiles(Method method) {
        return method.isAnnotationPresent(Consumes.class)
                && List.of(method.getAnnotation(Consumes.class).value()).contains(MediaType.MULTIPART_FORM_DATA);
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
    void everyPageOfTheMenuOpens() {
        Browser coordinator = cast.as(Role.COORDINATOR);
        Menu.ALL.stream().flatMap(group -> group.pages().stream()).map(Menu.Page::path).forEach(path ->
                assertThat(coordinator.get(cast.page(path)).statusCode()).as(path).isEqualTo(200));
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

    private Map<String, String> values() {
        return Map.of("slug", cast.slug, "stage", "plan", "language", "en", "number", "1");
    }

    private int status(Browser browser, Endpoint endpoint) {
        String path = PART.matcher(endpoint.path()).replaceAll(part -> values().getOrDefault(part.group(1), NOBODY));
        if (!endpoint.post()) {
            return browser.get(path).statusCode();
        }
        return (endpoint.files() ? browser.postParts(path, "stage", "none") : browser.post(path, "stage", "none")).statusCode();
    }
}
