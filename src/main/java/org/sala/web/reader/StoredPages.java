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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.sala.publishing.site.CurrentSites;
import org.sala.publishing.site.PackedFile;
import org.sala.publishing.site.StoredSites;

/**
 * Answers readers with bytes that were made when the edition was published, before anything else of the product sees the
 * request. What is not stored (a search, a booklet, an address where nothing is, a site still in the making) goes on.
 */
@ApplicationScoped
class StoredPages {

    private static final Logger LOG = Logger.getLogger(StoredPages.class);

    private static final int BEFORE_EVERYTHING = 2000;
    /** For what was asked lately: an eighth of what the heap may take, beside the heap. */
    private static final long BYTES = Runtime.getRuntime().maxMemory() / 8;
    /** Many, so that readings of other parts seldom wait for each other. */
    private static final int DOORS = 256;
    private static final String BASE = "/d/";
    private static final String INDEX = "index.html";

    private final CurrentSites current;
    private final StoredSites sites;
    private final SearchEngines engines;
    /** By the path of the address. An answer of a site that is shown no more is replaced by the one that is. */
    private final Cache<String, PreparedAnswer> answers = Caffeine.newBuilder().maximumWeight(BYTES)
            .weigher((String path, PreparedAnswer answer) -> answer.weight()).build();
    private final ConcurrentMap<UUID, Boolean> reading = new ConcurrentHashMap<>(DOORS);

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
        String file = path.endsWith("/") ? path + INDEX : path;
        Optional<PreparedAnswer> ready = current.certain(slug).flatMap(site -> ready(site, file));
        if (ready.isEmpty()) {
            lookUp(context, slug, file);
            return;
        }
        ready.get().give(request, engines.mayList(slug));
        if (current.isGrowingOld(slug)) {
            context.vertx().executeBlocking(() -> current.ask(slug), false);
        }
    }

    /** The page that finds services is stored as it is before anything was asked. */
    private static boolean isQuestion(HttpServerRequest request) {
        return request.query() != null && !request.query().isEmpty() && request.path().endsWith("/search.html");
    }

    private Optional<PreparedAnswer> ready(UUID site, String path) {
        return Optional.ofNullable(answers.getIfPresent(path)).filter(answer -> answer.isOf(site));
    }

    /** Away from the thread that serves everybody, for the database is asked. */
    private void lookUp(RoutingContext context, String slug, String path) {
        context.vertx().executeBlocking(() -> current.certain(slug).or(() -> current.ask(slug)).flatMap(site -> find(site, BASE + slug + '/', path)), false)
                .onSuccess(found -> found.ifPresentOrElse(answer -> answer.give(context.request(), engines.mayList(slug)), context::next))
                .onFailure(trouble -> {
                    LOG.error("A stored file could not be read and is made on demand", trouble);
                    context.next();
                });
    }

    private Optional<PreparedAnswer> find(UUID site, String base, String path) {
        return sites.partOf(site, path.substring(base.length())).flatMap(part -> {
            AtomicReference<PreparedAnswer> found = new AtomicReference<>();
            // Whoever asks for something of the same part meanwhile waits for this one reading of it.
            reading.compute(part, (id, nobody) -> {
                found.set(ready(site, path).orElseGet(() -> read(site, part, base, path)));
                return null;
            });
            return Optional.ofNullable(found.get());
        });
    }

    /** Keeps also what is stored beside it: who read this will soon be read by somebody else. */
    private PreparedAnswer read(UUID site, UUID part, String base, String path) {
        PreparedAnswer asked = null;
        for (PackedFile file : sites.filesIn(site, part)) {
            PreparedAnswer answer = new PreparedAnswer(site, file);
            answers.put(base + file.path(), answer);
            asked = path.equals(base + file.path()) ? answer : asked;
        }
        return asked;
    }
}
