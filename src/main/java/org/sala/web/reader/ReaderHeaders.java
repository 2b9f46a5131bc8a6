package org.sala.web.reader;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What protects readers on every answer, errors and pictures included: browsers may load nothing from elsewhere, tell
 * nobody where they come from, and are given no cookie, whatever other part of the product wanted to set one.
 */
@ApplicationScoped
class ReaderHeaders {

    private static final int BEFORE_ALL_OTHERS = 1000;

    /** Open data, which pages of any other origin may read. */
    private static final Pattern FEED = Pattern.compile("^/d/[^/]+/[^/]+/hsds(/|$)");

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(self), browsing-topics=(), interest-cohort=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private final SearchEngines engines;

    ReaderHeaders(SearchEngines engines) {
        this.engines = engines;
    }

    void install(@Observes Filters filters) {
        filters.register(this::guard, BEFORE_ALL_OTHERS);
    }

    private void guard(RoutingContext context) {
        if (isForReaders(context.request().path())) {
            context.addHeadersEndHandler(done -> protect(context));
        }
        context.next();
    }

    private static boolean isForReaders(String path) {
        return path == null || path.equals("/") || path.equals("/d") || path.equals("/robots.txt") || path.startsWith("/d/") || path.startsWith("/p/") || path.startsWith("/assets/");
    }

    private static String slug(String path) {
        int end = path == null || !path.startsWith("/d/") ? -1 : path.indexOf('/', 3);
        return end < 0 ? "" : path.substring(3, end);
    }

    private void protect(RoutingContext context) {
        MultiMap headers = context.response().headers();
        HEADERS.forEach(headers::set);
        String path = context.request().path();
        if (!engines.mayList(slug(path))) {
            headers.set("X-Robots-Tag", "noindex");
        }
        if (path != null && FEED.matcher(path).find()) {
            headers.set("Cross-Origin-Resource-Policy", "cross-origin");
        }
        List<String> cookies = context.request().cookies().stream().map(Cookie::getName).toList();
        cookies.forEach(name -> context.response().removeCookies(name, false));
        headers.remove("Set-Cookie");
    }
}
