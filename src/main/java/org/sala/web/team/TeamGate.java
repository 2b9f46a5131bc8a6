package org.sala.web.team;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.sala.accounts.Membership;
import org.sala.accounts.Person;
import org.sala.directories.Directory;

/**
 * Stands before every endpoint of the team. "Not there" and "not yours" are the same answer, 404; what the role does
 * not cover is 403; an endpoint that names no act is closed to everybody.
 */
class TeamGate {

    private static final String PACKAGE = TeamGate.class.getPackageName();
    private static final String CHOOSE_PASSWORD = "/team/password";

    private final SecurityIdentity identity;
    private final Visit visit;

    TeamGate(SecurityIdentity identity, Visit visit) {
        this.identity = identity;
        this.visit = visit;
    }

    @ServerRequestFilter
    public Response check(ResourceInfo resource, UriInfo uri, ContainerRequestContext request) {
        Method endpoint = resource.getResourceMethod();
        if (endpoint == null || !endpoint.getDeclaringClass().getPackageName().startsWith(PACKAGE)) {
            return null;
        }
        Person person = identity.isAnonymous() ? null
                : Person.withEmail(identity.getPrincipal().getName()).orElse(null);
        if (person != null) {
            visit.begin(person);
            stand(request, uri);
        }
        SignedIn open = endpoint.getAnnotation(SignedIn.class);
        if (person == null) {
            return open != null && open.optional() ? null : goTo("/team/sign-in");
        }
        if (person.mustChangePassword && open == null) {
            return goTo(CHOOSE_PASSWORD);
        }
        if (open == null) {
            enter(endpoint.getAnnotation(Allowed.class), person, uri.getPathParameters().getFirst("slug"));
        }
        return null;
    }

    /** What answers a form has no page of its own to come back to; a good form leads on with {@code saved} in its address. */
    private void stand(ContainerRequestContext request, UriInfo uri) {
        String path = uri.getRequestUri().getRawPath();
        String asked = uri.getRequestUri().getRawQuery();
        boolean saved = uri.getQueryParameters().containsKey("saved");
        visit.stand(URI.create(asked == null || saved ? path : path + "?" + asked), saved && request.getMethod().equals("GET"));
    }

    private void enter(Allowed rule, Person person, String slug) {
        Directory directory = Directory.withSlug(String.valueOf(slug)).orElseThrow(NotFoundException::new);
        Membership membership = Membership.of(person.email, directory.id).orElseThrow(NotFoundException::new);
        visit.enter(directory, membership.role);
        if (rule == null || !membership.role.may(rule.value())) {
            throw new ForbiddenException();
        }
    }

    private static Response goTo(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
