package org.sala.web.team.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.sala.accounts.Act;
import org.sala.accounts.Membership;
import org.sala.accounts.Role;
import org.sala.accounts.Team;
import org.sala.accounts.Team.RefusedException;
import org.sala.web.team.Allowed;
import org.sala.web.team.CodeWords;
import org.sala.web.team.Option;
import org.sala.web.team.Speech;
import org.sala.web.team.Visit;

/** One person of a directory: another role, a new password, or out. */
@Path("/team/d/{slug}/people/{id}")
class PersonPage {

    private final Visit visit;
    private final Team team;
    private final CodeWords words;
    private final Speech speech;

    PersonPage(Visit visit, Team team, CodeWords words, Speech speech) {
        this.visit = visit;
        this.team = team;
        this.words = words;
        this.speech = speech;
    }

    @CheckedTemplate(basePath = "team/people")
    static class Templates {
        static native TemplateInstance person(Membership member, List<Option> roles, Map<String, String> errors);

        static native TemplateInstance password(String name, String password);
    }

    @GET
    @Allowed(Act.ADMINISTER)
    public TemplateInstance show(@RestPath UUID id) {
        return page(member(id), Map.of());
    }

    private Membership member(UUID id) {
        return Membership.inDirectory(visit.getDirectory().id).stream().filter(member -> member.id.equals(id)).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(Membership member, Map<String, String> errors) {
        return Templates.person(member, PeoplePage.roles(words, member.role), errors);
    }

    @POST
    @Path("/role")
    @Allowed(Act.ADMINISTER)
    public Response giveRole(@RestPath UUID id, @RestForm String role) {
        Membership member = member(id);
        Role chosen = PersonForm.roleOf(role).orElse(null);
        if (chosen == null) {
            return Response.status(422).entity(page(member, Map.of("role", speech.of(PeopleMessages.class).roleNeeded()))).build();
        }
        return done(member, "role", () -> team.giveRole(member.directoryId, id, chosen, visit.getPerson().id));
    }

    @POST
    @Path("/removal")
    @Allowed(Act.ADMINISTER)
    public Response remove(@RestPath UUID id) {
        Membership member = member(id);
        return done(member, "removal", () -> team.remove(member.directoryId, id, visit.getPerson().id));
    }

    private Response done(Membership member, String field, Runnable change) {
        try {
            change.run();
        } catch (RefusedException refused) {
            return refused(member, field, refused);
        }
        return Response.seeOther(URI.create(visit.getBase() + "people?saved")).build();
    }

    /** Shows the new password, on this answer only. */
    @POST
    @Path("/passwords")
    @Allowed(Act.ADMINISTER)
    public Response givePassword(@RestPath UUID id) {
        Membership member = member(id);
        try {
            String password = team.givePassword(member.directoryId, id, visit.getPerson().id);
            return Response.ok(Templates.password(member.person.name, password)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
        } catch (RefusedException refused) {
            return refused(member, "password", refused);
        }
    }

    private Response refused(Membership member, String field, RefusedException refused) {
        String why = Refusals.say(refused.reason(), speech.of(PeopleMessages.class), member.person.name);
        return Response.status(422).entity(page(member, Map.of(field, why))).build();
    }
}
