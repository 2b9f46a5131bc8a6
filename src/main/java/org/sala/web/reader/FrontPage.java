package org.sala.web.reader;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sala.editions.EditionContent.Masthead;
import org.sala.editions.PublishedContent;
import org.sala.publishing.site.WayOut;
import org.sala.values.Audience;
import org.sala.values.Language;

/** The first page of the product: the published directories, each named in all its languages. */
@Path("/")
class FrontPage {

    @CheckedTemplate(basePath = "reader")
    static class Templates {

        static native TemplateInstance directories(Language language, String leave, List<Listed> directories);
    }

    /** A directory and the doors into it. */
    record Listed(String slug, List<Door> doors) {

        static Listed of(Masthead masthead) {
            return new Listed(masthead.slug(), masthead.languages().stream().map(language -> Door.of(masthead, language))
                    .filter(Objects::nonNull).toList());
        }
    }

    /** The name of a directory in one language; null where it has none, for a door must say where it leads. */
    record Door(Language language, String name, String href) {

        static Door of(Masthead masthead, Language language) {
            String name = masthead.name().wordings().get(language);
            return name == null ? null : new Door(language, name, "/d/" + masthead.slug() + "/" + language + "/");
        }
    }

    private final PublishedContent published;

    FrontPage(PublishedContent published) {
        this.published = published;
    }

    @GET
    public Response directories(@Context HttpHeaders headers, @Context Request request) {
        List<Masthead> mastheads = published.directories().stream()
                .map(shelf -> published.masthead(shelf.edition(), Audience.PUBLIC)).toList();
        List<Language> languages = Stream.concat(Stream.of(Language.ENGLISH),
                mastheads.stream().flatMap(masthead -> masthead.languages().stream())).distinct().toList();
        Language language = AcceptedLanguage.among(languages, headers).orElse(Language.ENGLISH);
        String html = Templates.directories(language, WayOut.of(language), mastheads.stream().map(Listed::of).toList())
                .setLocale(language.locale()).render();
        return Answer.page(Rendered.of(html), request);
    }
}
