package org.sala.web.team;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;
import org.sala.values.Language;

/** The way in. The form itself is answered by Quarkus' form authentication. */
@Path("/team/sign-in")
class SignInPage {

    private final Visit visit;

    SignInPage(Visit visit) {
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "team")
    static class Templates {
        static native TemplateInstance signIn(boolean again);
    }

    @GET
    @SignedIn(optional = true)
    public TemplateInstance show(@RestQuery String again, @HeaderParam("Accept-Language") String accepted) {
        if (accepted != null && !visit.isSignedIn()) {
            Locale.LanguageRange.parse(accepted.replaceAll("[^A-Za-z0-9,;=.*-]", "")).stream().findFirst()
                    .map(range -> range.getRange().split("-")[0]).filter(code -> code.matches("[a-z]{2,3}"))
                    .ifPresent(code -> visit.speak(new Language(code)));
        }
        return Templates.signIn(again != null);
    }
}
