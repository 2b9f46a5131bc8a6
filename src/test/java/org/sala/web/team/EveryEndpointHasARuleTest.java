package org.sala.web.team;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class EveryEndpointHasARuleTest {

    private final List<Method> endpoints = Endpoints.all();

    @Test
    void eachEndpointOfTheTeamNamesOneAct() {
        assertThat(endpoints).hasSizeGreaterThan(20).allSatisfy(endpoint -> assertThat(
                endpoint.isAnnotationPresent(Allowed.class) ^ endpoint.isAnnotationPresent(SignedIn.class))
                .as(endpoint.toString()).isTrue());
    }

    @Test
    void whatConcernsADirectoryIsNeverOpenToAllWhoSignedIn() {
        assertThat(endpoints).filteredOn(endpoint -> endpoint.getDeclaringClass().isAnnotationPresent(Path.class)
                        && endpoint.getDeclaringClass().getAnnotation(Path.class).value().startsWith("/team/d/"))
                .isNotEmpty().allSatisfy(endpoint -> assertThat(endpoint.isAnnotationPresent(Allowed.class))
                        .as(endpoint.toString()).isTrue());
    }

    /** A method that is not public is no endpoint at all for the framework, without a word. */
    @Test
    void eachEndpointIsPublic() {
        assertThat(endpoints).allSatisfy(endpoint -> assertThat(Modifier.isPublic(endpoint.getModifiers()))
                .as(endpoint.toString()).isTrue());
    }
}
