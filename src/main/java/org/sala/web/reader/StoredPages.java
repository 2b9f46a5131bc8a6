package org.sala.web.reader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sala.publishing.site.CurrentSites;
import org.sala.publishing.site.StoredSites;

/**
 * Answers readers with bytes that were made when the edition was published, before anything else of the product sees the
 * request. What is not stored (a search, a booklet, an address where nothing is, a site still in the making) goes on.
 */
@ApplicationScoped
class StoredPages {

    private static final Logger LOG = Logger.getLogger(StoredPages.class);

    private static final int BEFORE_EVERYTHING = 2000;
    private static final long BYTES = 64L * 1024 * 1024;
    private static final String BASE = "/d/";
    private static final String INDEX = "index.html";

    private record Key(UUID site, String path) {
    }

    private final CurrentSites current;
    private final StoredSites sites;
    private final SearchEngines engines;
    private final Cache<Key, PreparedAnswer> answers = Caffeine.newBuilder().maximumWeight(BYTES)
            .weigher((Key key, PreparedAnswer answer) -> answer.weight()).build();

    StoredPages(CurrentSites current, StoredSites sites, SearchEngines engines) {
        this.current = current;
        this.sites = sites;
        this.engines = engines;
    }

    void install(@Observes Filters filters) {
        filters.register(this::serve, BEFORE_EVERYTHING);
    }

    private void serve(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = request.path();
        int slash = path == null || !path.startsWith(BASE) ? -1 : path.indexOf('/', BASE.length());
        if (slash < 0 || slash == path.length() - 1 || isQuestion(request) || request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD) {
            context.next();
            return;
        }
        String slug = path.substring(BASE.length(), slash);
        String file = path.endsWith("/") ? path.substring(slash + 1) + INDEX : path.substring(slash + 1);
        Optional<UUID> site = current.certain(slug);
        PreparedAnswer ready = site.map(id -> answers.getIfPresent(new Key(id, file))).orElse(null);
        if (ready == null) {
            lookUp(context, slug, file);
            return;
        }
        ready.give(request, engines.mayList(slug));
        if (current.isGrowingOld(slug)) {
            context.vertx().executeBlocking(() -> current.ask(slug), false);
        }
    }

    /** The page that finds services is stored as it is before anything was asked. */
    private static boolean isQuestion(HttpServerRequest request) {
        return request.query() != null && !request.query().isEmpty() && request.path().endsWith("/search.html");
    }

    /** Away from the thread that serves everybody, for the database is asked. */
    private void lookUp(RoutingContext context, String slug, String file) {
        context.vertx().executeBlocking(() -> current.certain(slug).or(() -> current.ask(slug)).map(site -> find(site, file)), false)
                .onSuccess(found -> found.ifPresentOrElse(answer -> answer.give(context.request(), engines.mayList(slug)), context::next))
                .onFailure(trouble -> {
                    LOG.error("A stored file could not be read and is made on demand", trouble);
                    context.next();
                });
    }

    /** Together with what is stored beside it: who read this will soon be read by somebody else. */
    private PreparedAnswer find(UUID site, String file) {
        PreparedAnswer kept = answers.getIfPresent(new Key(site, file));
        if (kept == null) {
            sites.filesAround(site, file).forEach(one -> answers.put(new Key(site, one.path()), new PreparedAnswer(one)));
            kept = answers.getIfPresent(new Key(site, file));
        }
        return kept;
    }
}
