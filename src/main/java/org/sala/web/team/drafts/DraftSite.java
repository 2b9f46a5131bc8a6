package org.sala.web.team.drafts;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.sala.accounts.Act;
import org.sala.editions.EditionContent;
import org.sala.publishing.site.Links;
import org.sala.publishing.site.Site;
import org.sala.publishing.site.SitePage;
import org.sala.publishing.site.WholeSite;
import org.sala.values.Audience;
import org.sala.values.Language;
import org.sala.web.team.Allowed;
import org.sala.web.team.Visit;

/** The web directory as it would be if the edition in work were published now, watermarked, for the team alone. */
@Path("/team/d/{slug}/draft/site")
class DraftSite {

    private static final String HTML = "text/html;charset=UTF-8";

    private final Visit visit;
    private final DraftContents contents;
    private final WholeSite site;
    private final Site pages;

    DraftSite(Visit visit, DraftContents contents, WholeSite site, Site pages) {
        this.visit = visit;
        this.contents = contents;
        this.site = site;
        this.pages = pages;
    }

    @GET
    @Path("{path:.*}")
    @Allowed(Act.VIEW)
    public Response file(@RestPath String path) {
        EditionContent content = contents.of(Audience.PUBLIC);
        if (path.isEmpty() || content.masthead().languages().stream().anyMatch(language -> path.matches(language + "/?"))) {
            return firstPage(path.replace("/", ""));
        }
        return site.file(content, Links.PLAIN, path).map(file -> answer(Response.Status.OK, file.bytes().get(), file.contentType()))
                .orElseGet(() -> notThere(content, path));
    }

    /** By its name: links lead on from there. */
    private Response firstPage(String folder) {
        return Response.seeOther(URI.create(base() + (folder.isEmpty() ? "" : folder + "/") + SitePage.INDEX)).build();
    }

    private Response notThere(EditionContent content, String path) {
        List<Language> languages = content.masthead().languages();
        Language language = languages.stream().filter(one -> path.startsWith(one + "/")).findFirst().orElse(languages.getFirst());
        String html = pages.notFound(content, language, Links.from(base()));
        return answer(Response.Status.NOT_FOUND, html, HTML);
    }

    private String base() {
        return visit.getBase() + "draft/site/";
    }

    private static Response answer(Response.Status status, Object entity, String contentType) {
        return Response.status(status).entity(entity).type(contentType).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
