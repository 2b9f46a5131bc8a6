package org.sala.web.reader;

import io.netty.buffer.Unpooled;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import org.sala.publishing.site.PackedFile;

/** The answer to everybody who asks for a file: its headers and bytes, put together once. */
final class PreparedAnswer {

    private static final CharSequence IMMUTABLE = HttpHeaders.createOptimized("public, max-age=31536000, immutable");
    private static final CharSequence ASKED_AGAIN = HttpHeaders.createOptimized("no-cache");
    private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");
    private static final CharSequence ROBOTS = HttpHeaders.createOptimized("X-Robots-Tag");
    private static final CharSequence NOINDEX = HttpHeaders.createOptimized("noindex");
    private static final CharSequence ACCEPT_ENCODING = HttpHeaders.createOptimized("Accept-Encoding");
    private static final List<CharSequence[]> PROTECTING = ReaderHeaders.HEADERS.entrySet().stream()
            .map(header -> new CharSequence[] {HttpHeaders.createOptimized(header.getKey()), HttpHeaders.createOptimized(header.getValue())}).toList();
    /** One of each for all answers, which so stay where the processor has them at hand. */
    private static final ConcurrentMap<String, CharSequence> CONTENT_TYPES = new ConcurrentHashMap<>();
    private static final int NOT_MODIFIED = 304;
    private static final Pattern REFUSED = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");
    /** What one answer takes in memory besides its bytes. */
    private static final int OVERHEAD = 512;

    private final UUID site;
    private final String path;
    private final boolean packed;
    private final Buffer body;
    private final String quotedTag;
    private final CharSequence contentType;
    private final CharSequence cached;
    private final CharSequence weakTag;
    private final CharSequence length;

    PreparedAnswer(UUID site, PackedFile file) {
        this.site = site;
        this.path = file.path();
        this.packed = file.packed();
        // Outside the heap, from where the network takes them without a copy for each reader; the collector frees them with this.
        this.body = Buffer.buffer(Unpooled.wrappedBuffer(ByteBuffer.allocateDirect(file.bytes().length).put(file.bytes()).flip()));
        this.quotedTag = '"' + file.tag() + '"';
        this.length = HttpHeaders.createOptimized(String.valueOf(file.bytes().length));
        this.contentType = CONTENT_TYPES.computeIfAbsent(file.contentType(), HttpHeaders::createOptimized);
        this.cached = file.path().startsWith("assets/") ? IMMUTABLE : ASKED_AGAIN;
        this.weakTag = HttpHeaders.createOptimized("W/" + quotedTag);
    }

    boolean isOf(UUID asked) {
        return site.equals(asked);
    }

    int weight() {
        return body.length() + OVERHEAD;
    }

    void give(HttpServerRequest request, boolean mayBeListed) {
        HttpServerResponse response = request.response();
        MultiMap headers = response.headers();
        for (CharSequence[] header : PROTECTING) {
            headers.add(header[0], header[1]);
        }
        headers.add(HttpHeaders.CONTENT_TYPE, contentType).add(HttpHeaders.CACHE_CONTROL, cached).add(HttpHeaders.VARY, ACCEPT_ENCODING).add(HttpHeaders.ETAG, weakTag);
        if (!mayBeListed) {
            headers.add(ROBOTS, NOINDEX);
        }
        if (isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        boolean asIs = !packed || accepts(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        if (asIs && packed) {
            // In the place of "identity", by which the server would be told to pack it (again).
            headers.set(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
        Buffer bytes = asIs ? body : Buffer.buffer(PackedFile.unpack(body.getBytes(), path));
        headers.add(HttpHeaders.CONTENT_LENGTH, asIs ? length : String.valueOf(bytes.length()));
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
