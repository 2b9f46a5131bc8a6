package org.sala.web.team;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.sala.web.AskedLanguage;
import org.sala.web.TroublePages;

/** What the team is told when something does not work: what it is, and what to do next. */
@ApplicationScoped
class TeamTroublePages implements TroublePages {

    private static final int BAD_REQUEST = 400;

    private final Visit visit;
    private final TeamLanguages languages;

    TeamTroublePages(Visit visit, TeamLanguages languages) {
        this.visit = visit;
        this.languages = languages;
    }

    @CheckedTemplate(basePath = "team")
    static class Templates {
        static native TemplateInstance trouble(int status, String code);
    }

    @Override
    public boolean covers(String path) {
        return path.equals("/team") || path.startsWith("/team/");
    }

    @Override
    public String page(int status, String code, String accepted) {
        if (!visit.isSignedIn()) {
            AskedLanguage.among(languages.getAll(), accepted).ifPresent(visit::speak);
        }
        visit.goWithoutForms();
        return Templates.trouble(status, code).setLocale(visit.getLanguage().locale()).render();
    }

    /** The guard against forged forms refuses without a word; a person whose page was open too long gets one. */
    @ServerResponseFilter
    public void explain(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getStatus() == BAD_REQUEST && !answer.hasEntity() && covers(request.getUriInfo().getRequestUri().getPath())) {
            answer.setEntity(page(BAD_REQUEST, null, request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)), null,
                    MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }
}
