package org.sala.web.team;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.sala.accounts.Person;

/** Where a person chooses a password. */
@Path("/team/password")
class PasswordPage {

    private static final int SHORTEST = 10;

    private final Visit visit;

    PasswordPage(Visit visit) {
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "team")
    static class Templates {
        static native TemplateInstance password(boolean oldWrong, boolean newTooShort);
    }

    @GET
    @SignedIn
    public TemplateInstance show() {
        return Templates.password(false, false);
    }

    @POST
    @SignedIn
    @Transactional
    public Response choose(@RestForm String oldPassword, @RestForm String newPassword) {
        Person person = Person.findById(visit.getPerson().id);
        boolean oldWrong = oldPassword == null || !person.hasPassword(oldPassword);
        boolean newTooShort = newPassword == null || newPassword.length() < SHORTEST;
        if (oldWrong || newTooShort) {
            return Response.status(422).entity(Templates.password(oldWrong, newTooShort)).build();
        }
        person.choosePassword(newPassword);
        return Response.seeOther(URI.create("/team")).build();
    }
}
