package org.sala.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.publishing.feed.FeedJson;
import org.sala.publishing.feed.FeedView;
import org.sala.publishing.feed.Found;
import org.sala.publishing.feed.Page;

/** Turns what was found into an answer that programs of any origin may read, and may keep while they ask whether it is still true. */
@ApplicationScoped
class FeedAnswer {

    static final String JSON = "application/json";
    static final String LINES = "application/x-ndjson";
    private static final String A_DAY = "86400";

    private final String program;

    FeedAnswer(@ConfigProperty(name = "quarkus.application.version") String version) {
        this.program = version.replaceAll("[^A-Za-z0-9.-]", "");
    }

    /** Unchanged, if the asker has this already; else what is made now. */
    Response fresh(FeedView view, Request request, Supplier<ResponseBuilder> made) {
        EntityTag tag = new EntityTag(view.fingerprint() + "-" + program, true);
        ResponseBuilder same = request.evaluatePreconditions(tag);
        return open(same != null ? same : made.get()).tag(tag).build();
    }

    static ResponseBuilder object(Object object) {
        return Response.ok(FeedJson.bytes(object), JSON);
    }

    static ResponseBuilder page(Found found, int number, int perPage) {
        Page page = Page.of(found.size(), number, perPage);
        return Response.ok((StreamingOutput) out -> FeedJson.page(page, found.on(number, perPage), out), JSON);
    }

    static ResponseBuilder lines(Found found) {
        return Response.ok((StreamingOutput) out -> FeedJson.lines(found.all(), out), LINES);
    }

    static ResponseBuilder tables(StreamingOutput zip, String name) {
        return Response.ok(zip, "application/zip").header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "-hsds.zip\"");
    }

    static Response refusal(Status status, String sentence) {
        Map<String, Object> trouble = new LinkedHashMap<>();
        trouble.put("status", status.getStatusCode());
        trouble.put("message", sentence);
        return open(Response.status(status).entity(FeedJson.bytes(trouble)).type(JSON)).build();
    }

    /** For browsers that ask first whether a page of another origin may ask. */
    static Response allowed() {
        return open(Response.noContent()).header("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
                .header("Access-Control-Allow-Headers", "If-None-Match, Accept, Content-Type")
                .header("Access-Control-Max-Age", A_DAY).header(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS").build();
    }

    private static ResponseBuilder open(ResponseBuilder answer) {
        return answer.header("Access-Control-Allow-Origin", "*").header("Access-Control-Expose-Headers", "ETag")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache").header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
}
