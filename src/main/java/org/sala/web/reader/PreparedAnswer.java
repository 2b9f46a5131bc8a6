package org.sala.web.reader;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sala.publishing.site.PackedFile;

/** The answer to everybody who asks for a file: its headers and bytes, put together once. */
final class PreparedAnswer {

    private static final String IMMUTABLE = "public, max-age=31536000, immutable";
    private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");
    private static final CharSequence ROBOTS = HttpHeaders.createOptimized("X-Robots-Tag");
    private static final CharSequence NOINDEX = HttpHeaders.createOptimized("noindex");
    private static final int NOT_MODIFIED = 304;
    private static final Pattern REFUSED = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");
    /** What one answer takes in memory besides its bytes. */
    private static final int OVERHEAD = 1024;

    private final UUID site;
    private final String path;
    private final boolean packed;
    private final Buffer body;
    private final String quotedTag;
    private final List<CharSequence[]> always = new ArrayList<>();
    private final CharSequence length;

    PreparedAnswer(UUID site, PackedFile file) {
        this.site = site;
        this.path = file.path();
        this.packed = file.packed();
        // Outside the heap, from where the network takes them without a copy for each reader; the collector frees them with this.
        this.body = Buffer.buffer(Unpooled.wrappedBuffer(ByteBuffer.allocateDirect(file.bytes().length).put(file.bytes()).flip()));
        this.quotedTag = '"' + file.tag() + '"';
        this.length = HttpHeaders.createOptimized(String.valueOf(file.bytes().length));
        ReaderHeaders.HEADERS.forEach(this::always);
        always("Content-Type", file.contentType());
        always("Cache-Control", file.path().startsWith("assets/") ? IMMUTABLE : "no-cache");
        always("Vary", "Accept-Encoding");
        always("ETag", "W/" + quotedTag);
    }

    private void always(String name, String value) {
        always.add(new CharSequence[] {HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value)});
    }

    boolean isOf(UUID asked) {
        return site.equals(asked);
    }

    int weight() {
        return body.length() + OVERHEAD;
    }

    void give(HttpServerRequest request, boolean mayBeListed) {
        HttpServerResponse response = request.response();
        always.forEach(header -> response.headers().add(header[0], header[1]));
        if (!mayBeListed) {
            response.headers().add(ROBOTS, NOINDEX);
        }
        if (isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        boolean asIs = !packed || accepts(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        if (asIs && packed) {
            // In the place of "identity", by which the server would be told to pack it (again).
            response.headers().set(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
        Buffer bytes = asIs ? body : Buffer.buffer(PackedFile.unpack(body.getBytes(), path));
        response.headers().add(HttpHeaders.CONTENT_LENGTH, asIs ? length : String.valueOf(bytes.length()));
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(bytes);
        }
    }

    private boolean isKnown(String tags) {
        return tags != null && (tags.contains(quotedTag) || tags.strip().equals("*"));
    }

    /** RFC 9110, 12.5.3; who refuses gzip says so with a weight of nothing. */
    private static boolean accepts(String encodings) {
        return encodings != null && encodings.contains("gzip") && !REFUSED.matcher(encodings).find();
    }
}
