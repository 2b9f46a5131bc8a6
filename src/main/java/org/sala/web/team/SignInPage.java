package org.sala.web.team;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.sala.web.AskedLanguage;

/** The way in. The form itself is answered by Quarkus' form authentication. */
@Path("/team/sign-in")
class SignInPage {

    private final Visit visit;
    private final TeamLanguages languages;

    SignInPage(Visit visit, TeamLanguages languages) {
        this.visit = visit;
        this.languages = languages;
    }

    @CheckedTemplate(basePath = "team")
    static class Templates {
        static native TemplateInstance signIn(boolean again);
    }

    /** {@code language} is chosen on the page itself; before that the browser tells. */
    @GET
    @SignedIn(optional = true)
    public TemplateInstance show(@RestQuery String again, @RestQuery String language,
                                 @HeaderParam("Accept-Language") String accepted) {
        AskedLanguage.among(languages.getAll(), language == null ? accepted : language).ifPresent(visit::speak);
        return Templates.signIn(again != null);
    }
}
