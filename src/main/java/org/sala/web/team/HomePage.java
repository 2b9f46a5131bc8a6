package org.sala.web.team;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.sala.accounts.Membership;
import org.sala.accounts.Person;
import org.sala.directories.Directory;
import org.sala.editions.Edition;
import org.sala.values.Language;

/** The directories a person works in, and what concerns the person alone. */
@Path("/team")
class HomePage {

    private final Visit visit;
    private final TeamLanguages languages;
    private final SecurityIdentity identity;

    HomePage(Visit visit, TeamLanguages languages, SecurityIdentity identity) {
        this.visit = visit;
        this.languages = languages;
        this.identity = identity;
    }

    record Mine(Directory directory, String role, Edition edition) {
    }

    @CheckedTemplate(basePath = "team")
    static class Templates {
        static native TemplateInstance home(List<Mine> directories);
    }

    @GET
    @SignedIn
    @Transactional
    public Response show() {
        if (visit.getPerson().mustChangePassword) {
            return Response.seeOther(URI.create("/team/password")).build();
        }
        List<Mine> mine = Membership.ofPerson(visit.getPerson().email).stream().map(membership -> {
            Directory directory = Directory.findById(membership.directoryId);
            return new Mine(directory, membership.role.code(), Edition.current(directory.id));
        }).sorted(Comparator.comparing(item -> item.directory().slug)).toList();
        return Response.ok(Templates.home(mine)).build();
    }

    @POST
    @Path("/language")
    @SignedIn
    @Transactional
    public Response speak(@RestForm String language, @RestForm String to) {
        Language spoken = languages.getAll().stream().filter(known -> known.code().equals(language)).findFirst()
                .orElseThrow(BadRequestException::new);
        Person person = Person.findById(visit.getPerson().id);
        person.language = spoken;
        return Response.seeOther(URI.create(isOurs(to) ? to : "/team")).build();
    }

    /** Only pages of the team: an address from a form must not lead anywhere else. */
    private static boolean isOurs(String to) {
        return to != null && to.matches("/team(/[A-Za-z0-9/_.-]*)?(\\?[A-Za-z0-9=&%_.+-]*)?");
    }

    @POST
    @Path("/sign-out")
    @SignedIn
    public Response signOut() {
        FormAuthenticationMechanism.logout(identity);
        return Response.seeOther(URI.create("/team/sign-in")).build();
    }
}
