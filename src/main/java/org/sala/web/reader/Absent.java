package org.sala.web.reader;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.sala.editions.PublishedContent;
import org.sala.publishing.site.WayOut;
import org.sala.values.Language;

/** The answer where a directory is not, or no longer: said kindly, in a language of the reader's browser. */
@ApplicationScoped
class Absent {

    @CheckedTemplate(basePath = "reader")
    static class Templates {

        static native TemplateInstance absent(Language language, String leave, boolean withdrawn);

        static native TemplateInstance failed(Language language, String leave);

        static native TemplateInstance noLink(Language language, String leave);
    }

    private static final Logger LOG = Logger.getLogger(Absent.class);

    private final PublishedContent published;
    private final List<Language> languages;

    Absent(PublishedContent published, @ConfigProperty(name = "quarkus.locales") String locales) {
        this.published = published;
        this.languages = Arrays.stream(locales.split(",")).map(Language::of).toList();
    }

    Response answer(String slug, HttpHeaders headers) {
        boolean withdrawn = published.wasWithdrawn(slug);
        Language language = language(headers);
        String html = Templates.absent(language, WayOut.of(language), withdrawn).setLocale(language.locale()).render();
        return Answer.trouble(withdrawn ? Status.GONE : Status.NOT_FOUND, html);
    }

    /** The one answer of a link for partners that opens nothing, whatever the reason; nobody may keep it. */
    Response noLink(HttpHeaders headers) {
        Language language = language(headers);
        String html = Templates.noLink(language, WayOut.of(language)).setLocale(language.locale()).render();
        return Response.status(Status.NOT_FOUND).entity(html.getBytes(StandardCharsets.UTF_8)).type(Answer.HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /** The product's own fault. What broke is logged, never which page somebody asked for. */
    Response failure(RuntimeException trouble, HttpHeaders headers) {
        LOG.error("A page for readers could not be made", trouble);
        Language language = language(headers);
        return Answer.trouble(Status.INTERNAL_SERVER_ERROR,
                Templates.failed(language, WayOut.of(language)).setLocale(language.locale()).render());
    }

    /** The languages the product speaks. */
    List<Language> languages() {
        return languages;
    }

    Language language(HttpHeaders headers) {
        return AcceptedLanguage.among(languages, headers).orElse(Language.ENGLISH);
    }
}
