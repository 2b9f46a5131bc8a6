package org.sala.web.reader;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.nio.charset.StandardCharsets;

/** Turns a page into an answer. Browsers may keep it and must ask each time whether it is still true. */
final class Answer {

    static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private Answer() {
    }

    /** The folder of the looks is named after what is in it, so they can be kept for good. */
    static Response file(String path, Rendered file, Request request) {
        Response answer = page(file, request);
        if (path.startsWith("assets/")) {
            answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        }
        return answer;
    }

    static Response page(Rendered page, Request request) {
        EntityTag tag = new EntityTag(page.tag(), true);
        ResponseBuilder same = request.evaluatePreconditions(tag);
        if (same != null) {
            return asking(same).tag(tag).build();
        }
        return asking(Response.ok(page.bytes(), page.contentType())).tag(tag).build();
    }

    static Response trouble(Status status, String html) {
        return asking(Response.status(status)).entity(html.getBytes(StandardCharsets.UTF_8)).type(HTML).build();
    }

    /** What nobody may keep: what somebody asked for stays with them. */
    static Response unkept(Status status, String html) {
        return Response.status(status).entity(html.getBytes(StandardCharsets.UTF_8)).type(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static ResponseBuilder asking(ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
