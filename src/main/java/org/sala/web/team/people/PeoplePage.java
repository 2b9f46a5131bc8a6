package org.sala.web.team.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sala.accounts.Act;
import org.sala.accounts.Membership;
import org.sala.accounts.Role;
import org.sala.accounts.Team;
import org.sala.accounts.Team.RefusedException;
import org.sala.values.Language;
import org.sala.web.team.Allowed;
import org.sala.web.team.CodeWords;
import org.sala.web.team.Option;
import org.sala.web.team.Speech;
import org.sala.web.team.TeamLanguages;
import org.sala.web.team.Visit;

/** The people of a directory, and the way to add one. */
@Path("/team/d/{slug}/people")
class PeoplePage {

    private final Visit visit;
    private final Team team;
    private final TeamLanguages languages;
    private final CodeWords words;
    private final Speech speech;

    PeoplePage(Visit visit, Team team, TeamLanguages languages, CodeWords words, Speech speech) {
        this.visit = visit;
        this.team = team;
        this.languages = languages;
        this.words = words;
        this.speech = speech;
    }

    @CheckedTemplate(basePath = "team/people")
    static class Templates {
        static native TemplateInstance people(List<Membership> members, PersonForm form, List<Option> roles,
                                              List<Option> languages, Map<String, String> errors);

        static native TemplateInstance added(String name, String password);
    }

    @GET
    @Allowed(Act.ADMINISTER)
    public TemplateInstance show() {
        return page(new PersonForm(), Map.of());
    }

    private TemplateInstance page(PersonForm form, Map<String, String> errors) {
        String chosen = form.language == null ? visit.getLanguage().code() : form.language;
        List<Option> spoken = languages.getAll().stream()
                .map(language -> new Option(language.code(), language.ownName(), language.code().equals(chosen))).toList();
        return Templates.people(members(), form, roles(words, form.role().orElse(Role.VIEWER)), spoken, errors);
    }

    private List<Membership> members() {
        return Membership.inDirectory(visit.getDirectory().id).stream()
                .filter(member -> member.person.deactivatedAt == null).toList();
    }

    /** Each role with what it may do. */
    static List<Option> roles(CodeWords words, Role chosen) {
        return Arrays.stream(Role.values()).map(role -> new Option(role.code(),
                words.of("role", role) + ": " + words.of("roleHint", role), role == chosen)).toList();
    }

    /** Adds a person and shows the password for one time, on this answer only. */
    @POST
    @Allowed(Act.ADMINISTER)
    public Response add(@BeanParam PersonForm form) {
        PeopleMessages texts = speech.of(PeopleMessages.class);
        Map<String, String> errors = form.problems(languages.getAll(), texts);
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(form, errors)).build();
        }
        try {
            Team.Addition addition = team.add(visit.getDirectory().id, form.name, form.email, new Language(form.language),
                    form.role().orElseThrow());
            return Response.ok(Templates.added(addition.person().name, addition.password()))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
        } catch (RefusedException refused) {
            return Response.status(422).entity(page(form, Map.of("email", Refusals.say(refused.reason(), texts, form.name)))).build();
        }
    }
}
