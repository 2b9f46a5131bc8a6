package org.sala.web.reader;

import io.vertx.core.http.HttpServerRequest;
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
import java.util.function.Function;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionSketch;
import org.sala.editions.PublishedContent;
import org.sala.publishing.site.Links;
import org.sala.publishing.site.PageAddress;
import org.sala.publishing.site.Site;
import org.sala.publishing.site.SitePage;
import org.sala.values.Audience;
import org.sala.values.Language;

/** The files of one directory, from its published edition for the open web. A take-down counts with the next request. */
@Path("/d/{slug}")
class DirectoryPages {

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
    Request conditions;
    @Context
    HttpServerRequest request;

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
        return published.masthead(slug, Audience.PUBLIC).flatMap(masthead -> AcceptedLanguage.among(masthead.languages(), headers))
                .map(language -> leadTo(language.code() + "/"))
                .orElseGet(() -> withSketch(edition -> endsWithSlash() ? file(edition, SitePage.INDEX) : leadTo("")));
    }

    private Response leadTo(String path) {
        return Response.seeOther(URI.create("/d/" + slug + "/" + path))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    /** Links lead on from the folder, and a folder's address ends with a slash. */
    private boolean endsWithSlash() {
        return request.path().endsWith("/");
    }

    /** The files of the site by their names; the folder of a language is its first page. */
    @GET
    @Path("{path:.+}")
    public Response file(@PathParam("path") String path) {
        return withSketch(edition -> {
            boolean folder = edition.content().masthead().languages().stream().anyMatch(language -> path.equals(language.code()) || path.equals(language + "/"));
            if (folder) {
                return endsWithSlash() ? file(edition, path.replace("/", "") + "/" + SitePage.INDEX) : movedTo(path + "/");
            }
            return file(edition, path);
        });
    }

    private Response file(EditionSketch edition, String path) {
        return drawn(edition, path).map(file -> Answer.file(path, file, conditions)).orElseGet(() -> elsewhere(edition.content(), path));
    }

    /** The whole edition is read only for a file that is there: what anybody can make up costs little. */
    private Optional<Rendered> drawn(EditionSketch edition, String path) {
        Links links = links(edition.content());
        return path.equals(SitePage.INDEX) || path.startsWith("assets/") ? pages.file(edition.content(), path, links) : pages.file(edition, path, links);
    }

    private Links links(EditionContent content) {
        return booklets.links(content.masthead().editionId());
    }

    /** Pages had addresses without an ending once, which may stand on paper. */
    private Response elsewhere(EditionContent content, String path) {
        return PageAddress.page(content, path.endsWith(".html") ? path : path + ".html")
                .map(page -> missing(content, page, path)).orElseGet(() -> notFound(content, languageOf(content, path)));
    }

    private Response missing(EditionContent content, SitePage page, String path) {
        if (site.has(content, page) && !page.path().equals(path)) {
            return movedTo(page.path());
        }
        return page instanceof SitePage.Service entry && published.wasTakenDown(content, entry.id())
                ? Answer.trouble(Status.GONE, site.gone(content, page.language(), anywhere())) : notFound(content, page.language());
    }

    private Response movedTo(String path) {
        return Response.status(Status.PERMANENT_REDIRECT).location(URI.create("/d/" + slug + "/" + path))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    private Language languageOf(EditionContent content, String path) {
        List<Language> languages = content.masthead().languages();
        return languages.stream().filter(language -> path.startsWith(language + "/")).findFirst()
                .or(() -> AcceptedLanguage.among(languages, headers)).orElse(languages.getFirst());
    }

    @GET
    @Path("{language:[a-z]{2,3}}/{format:[a-z0-9-]+}.pdf")
    public Response print(@PathParam("language") String code, @PathParam("format") String format) {
        return withSketch(edition -> edition.content().masthead().languages().stream().filter(language -> language.code().equals(code)).findFirst()
                .flatMap(language -> booklets.answer(edition.content().masthead().editionId(), format, language, conditions))
                .orElseGet(() -> notFound(edition.content(), languageOf(edition.content(), code + "/"))));
    }

    @ServerExceptionMapper
    public Response failed(RuntimeException trouble) {
        return absent.failure(trouble, headers);
    }

    private Response withSketch(Function<EditionSketch, Response> page) {
        return published.sketch(slug, Audience.PUBLIC).map(page).orElseGet(() -> absent.answer(slug, headers));
    }

    private Response notFound(EditionContent content, Language language) {
        return Answer.trouble(Status.NOT_FOUND, site.notFound(content, language, anywhere()));
    }

    private Links anywhere() {
        return Links.from("/d/" + slug + "/");
    }
}
