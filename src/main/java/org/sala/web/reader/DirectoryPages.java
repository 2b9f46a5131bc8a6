package org.sala.web.reader;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.sala.editions.EditionContent;
import org.sala.editions.PublishedContent;
import org.sala.publishing.site.ServedLinks;
import org.sala.publishing.site.Site;
import org.sala.publishing.site.SitePage;
import org.sala.values.Audience;
import org.sala.values.Language;

/** The pages of one directory, from its published edition for the open web. A take-down counts with the next request. */
@Path("/d/{slug}")
class DirectoryPages {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final PublishedContent published;
    private final RenderedPages pages;
    private final Booklets booklets;
    private final Site site;
    private final Absent absent;

    @PathParam("slug")
    String slug;
    @Context
    HttpHeaders headers;
    @Context
    Request request;

    DirectoryPages(PublishedContent published, RenderedPages pages, Booklets booklets, Site site, Absent absent) {
        this.published = published;
        this.pages = pages;
        this.booklets = booklets;
        this.site = site;
        this.absent = absent;
    }

    /** A browser that names a language of the directory is led there; others choose from the list. */
    @GET
    public Response languages() {
        return withContent(content -> {
            List<Language> languages = content.masthead().languages();
            return AcceptedLanguage.among(languages, headers).map(this::leadTo)
                    .orElseGet(() -> page(content, new SitePage.Languages(languages.getFirst()), Set.of()));
        });
    }

    private Response leadTo(Language language) {
        return Response.seeOther(URI.create("/d/" + slug + "/" + language + "/"))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    @GET
    @Path("{language:[^/]+}{end:/?}")
    public Response start(@PathParam("language") String code) {
        return inLanguage(code, (content, language) -> page(content, new SitePage.Start(language),
                booklets.languages(content.masthead().editionId())));
    }

    @GET
    @Path("{language}/help/{kind}")
    public Response help(@PathParam("language") String code, @PathParam("kind") String kind) {
        return inLanguage(code, (content, language) -> page(content, new SitePage.Help(language, kind), Set.of()));
    }

    @GET
    @Path("{language}/places/{area}")
    public Response place(@PathParam("language") String code, @PathParam("area") String area) {
        return inLanguage(code, (content, language) -> page(content, new SitePage.Place(language, area), Set.of()));
    }

    @GET
    @Path("{language}/chapters/{chapter}")
    public Response chapter(@PathParam("language") String code, @PathParam("chapter") String chapter) {
        return inLanguage(code, (content, language) -> page(content, new SitePage.Chapter(language, chapter), Set.of()));
    }

    @GET
    @Path("{language}/services/{id}")
    public Response entry(@PathParam("language") String code, @PathParam("id") String id) {
        return inLanguage(code, (content, language) -> ID.matcher(id).matches()
                ? entry(content, new SitePage.Service(language, UUID.fromString(id))) : notFound(content, language));
    }

    private Response entry(EditionContent content, SitePage.Service page) {
        boolean there = content.entries().stream().anyMatch(entry -> entry.id().equals(page.id()));
        return !there && published.wasTakenDown(content, page.id())
                ? Answer.trouble(Status.GONE, site.gone(content, page.language(), links(Set.of()))) : page(content, page, Set.of());
    }

    @GET
    @Path("{language}/booklet.pdf")
    public Response booklet(@PathParam("language") String code) {
        return inLanguage(code, (content, language) -> booklets.answer(content.masthead().editionId(), language, request)
                .orElseGet(() -> notFound(content, language)));
    }

    @GET
    @Path("{other:.+}")
    public Response other(@PathParam("other") String other) {
        return withContent(content -> notFound(content, AcceptedLanguage.among(content.masthead().languages(), headers)
                .orElse(content.masthead().languages().getFirst())));
    }

    @ServerExceptionMapper
    public Response failed(RuntimeException trouble) {
        return absent.failure(trouble, headers);
    }

    /** What a page answers, once it is known of what and in which language. */
    private interface InLanguage {
        Response answer(EditionContent content, Language language);
    }

    private Response inLanguage(String code, InLanguage page) {
        return withContent(content -> content.masthead().languages().stream().filter(language -> language.code().equals(code))
                .findFirst().map(language -> page.answer(content, language)).orElseGet(() -> other(code)));
    }

    private Response withContent(Function<EditionContent, Response> page) {
        return published.of(slug, Audience.PUBLIC).map(page).orElseGet(() -> absent.answer(slug, headers));
    }

    private Response page(EditionContent content, SitePage page, Set<Language> withBooklet) {
        Optional<Rendered> rendered = pages.page(content, page, links(withBooklet));
        return rendered.map(found -> Answer.page(found, request)).orElseGet(() -> notFound(content, page.language()));
    }

    private Response notFound(EditionContent content, Language language) {
        return Answer.trouble(Status.NOT_FOUND, site.notFound(content, language, links(Set.of())));
    }

    private ServedLinks links(Set<Language> withBooklet) {
        return new ServedLinks("/d/" + slug + "/", withBooklet);
    }
}
