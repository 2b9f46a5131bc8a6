package org.sala.web.reader;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.sala.distribution.ReaderReports;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionSketch;
import org.sala.editions.PublishedContent;
import org.sala.publishing.site.Links;
import org.sala.publishing.site.Site;
import org.sala.publishing.site.WrongForm;
import org.sala.publishing.site.WrongForm.State;
import org.sala.values.Audience;
import org.sala.values.Language;

/**
 * Where a reader says that something is wrong with an entry. It stands beside the pages of the framework, whose guard
 * against forged forms gives out cookies; readers get none, and with nobody signed in there is nothing to forge.
 */
@ApplicationScoped
class WrongEndpoint {

    private static final Logger LOG = Logger.getLogger(WrongEndpoint.class);
    private static final String PATH = "/d/:slug/:language/services/:entry/wrong";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int LARGEST = 16 * 1024;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    private final PublishedContent published;
    private final ReaderReports reports;
    private final Site site;

    WrongEndpoint(PublishedContent published, ReaderReports reports, Site site) {
        this.published = published;
        this.reports = reports;
        this.site = site;
    }

    void install(@Observes Router router) {
        router.get(PATH).blockingHandler(context -> answer(context, entry -> page(entry, 200, WrongForm.BLANK)), false);
        router.post(PATH).handler(BodyHandler.create(false).setBodyLimit(LARGEST))
                .blockingHandler(context -> answer(context, entry -> take(context, entry)), false);
    }

    /** An entry of a published edition in one of its languages; what it is called is enough. */
    private record Asked(EditionContent content, Language language, UUID entry, Links links) {
    }

    private record Page(int status, String html) {
    }

    private interface Act {
        Optional<Page> on(Asked entry);
    }

    private void answer(RoutingContext context, Act act) {
        try {
            Optional<Page> page = asked(context).flatMap(act::on);
            if (page.isEmpty()) {
                // The pages of the directory say kindly what is not there.
                context.next();
                return;
            }
            context.response().setStatusCode(page.get().status()).putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store").end(page.get().html());
        } catch (RuntimeException trouble) {
            LOG.error("What a reader reported could not be taken", trouble);
            context.response().setStatusCode(500).end();
        }
    }

    private Optional<Asked> asked(RoutingContext context) {
        String entry = context.pathParam("entry");
        String slug = context.pathParam("slug");
        return !ID.matcher(entry).matches() ? Optional.empty() : published.sketch(slug, Audience.PUBLIC).map(EditionSketch::content)
                .flatMap(content -> content.masthead().languages().stream()
                        .filter(language -> language.code().equals(context.pathParam("language"))).findFirst()
                        .map(language -> new Asked(content, language, UUID.fromString(entry), Links.from("/d/" + slug + "/"))));
    }

    private Optional<Page> page(Asked entry, int status, WrongForm form) {
        return site.wrong(entry.content(), entry.language(), entry.entry(), entry.links(), form).map(html -> new Page(status, html));
    }

    private Optional<Page> take(RoutingContext context, Asked entry) {
        WrongForm form = new WrongForm(typed(context, "what"), typed(context, "note"), State.NOTHING_CHOSEN);
        if (!form.isComplete()) {
            return page(entry, UNPROCESSABLE, form);
        }
        if (entry.content().entries().stream().noneMatch(one -> one.id().equals(entry.entry()))) {
            return Optional.empty();
        }
        boolean taken = reports.report(entry.content().masthead(), entry.entry(), site.reported(entry.content(), form), form.note());
        return taken ? page(entry, 200, new WrongForm("", "", State.TAKEN)) : page(entry, TOO_MANY, new WrongForm(form.what(), form.note(), State.TOO_MANY));
    }

    private static String typed(RoutingContext context, String name) {
        String value = context.request().getFormAttribute(name);
        return value == null ? "" : value;
    }
}
