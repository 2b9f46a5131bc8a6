package org.sala.web.team.drafts;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestPath;
import org.sala.accounts.Act;
import org.sala.editions.EditionContent;
import org.sala.publishing.site.Links;
import org.sala.publishing.site.ServedLinks;
import org.sala.publishing.site.Site;
import org.sala.publishing.site.SitePage;
import org.sala.values.Audience;
import org.sala.values.Language;
import org.sala.web.team.Allowed;
import org.sala.web.team.Visit;

/** The web directory as it would be if the edition in work were published now, watermarked, for the team alone. */
@Path("/team/d/{slug}/draft/site")
class DraftSite {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String HTML = "text/html;charset=UTF-8";

    private final Visit visit;
    private final DraftContents contents;
    private final Site site;

    DraftSite(Visit visit, DraftContents contents, Site site) {
        this.visit = visit;
        this.contents = contents;
        this.site = site;
    }

    @GET
    @Allowed(Act.VIEW)
    public Response languages() {
        return page(new SitePage.Languages(visit.getDirectory().languages().getFirst()));
    }

    @GET
    @Path("/{language:[a-z]{2,3}}")
    @Allowed(Act.VIEW)
    public Response start(@RestPath String language) {
        return page(new SitePage.Start(new Language(language)));
    }

    @GET
    @Path("/{language:[a-z]{2,3}}/help/{kind}")
    @Allowed(Act.VIEW)
    public Response help(@RestPath String language, @RestPath String kind) {
        return page(new SitePage.Help(new Language(language), kind));
    }

    @GET
    @Path("/{language:[a-z]{2,3}}/places/{area}")
    @Allowed(Act.VIEW)
    public Response place(@RestPath String language, @RestPath String area) {
        return page(new SitePage.Place(new Language(language), area));
    }

    @GET
    @Path("/{language:[a-z]{2,3}}/chapters/{chapter}")
    @Allowed(Act.VIEW)
    public Response chapter(@RestPath String language, @RestPath String chapter) {
        return page(new SitePage.Chapter(new Language(language), chapter));
    }

    @GET
    @Path("/{language:[a-z]{2,3}}/services/{id}")
    @Allowed(Act.VIEW)
    public Response entry(@RestPath String language, @RestPath String id) {
        return ID.matcher(id).matches() ? page(new SitePage.Service(new Language(language), UUID.fromString(id)))
                : notThere(contents.of(Audience.PUBLIC), new Language(language));
    }

    private Response page(SitePage page) {
        EditionContent content = contents.of(Audience.PUBLIC);
        return site.render(content, page, links()).map(html -> answer(Response.Status.OK, html))
                .orElseGet(() -> notThere(content, page.language()));
    }

    private Response notThere(EditionContent content, Language asked) {
        Language language = content.masthead().languages().contains(asked) ? asked : content.masthead().languages().getFirst();
        return answer(Response.Status.NOT_FOUND, site.notFound(content, language, links()));
    }

    private Links links() {
        return new ServedLinks(visit.getBase() + "draft/site/", Set.of());
    }

    private static Response answer(Response.Status status, String html) {
        return Response.status(status).entity(html).type(HTML).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
