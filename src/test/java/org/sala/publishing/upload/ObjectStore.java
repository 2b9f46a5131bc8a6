package org.sala.publishing.upload;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * As much of an S3-compatible store as an upload needs: put, list in pages, remove. It refuses what is not signed with its
 * key (AWS Signature Version 4) or whose bytes are not those that were signed.
 */
final class ObjectStore implements AutoCloseable {

    static final StoreAddress.Key KEY = new StoreAddress.Key("key-of-the-test", "secret-of-the-test");
    private static final String BUCKET = "readers";
    private static final int PAGE = 5;
    private static final Pattern AUTHORIZATION = Pattern.compile(
            "AWS4-HMAC-SHA256 Credential=([^/]+)/((\\d{8})/([^/]+)/s3/aws4_request), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})");

    /** What was put, with the headers browsers would get. */
    record Stored(byte[] bytes, String contentType, String cacheControl, String encoding) {
    }

    private final HttpServer server;
    final NavigableMap<String, Stored> objects = new ConcurrentSkipListMap<>();
    /** What changed the bucket, in order: {@code PUT assets/a.css}. */
    final List<String> acts = Collections.synchronizedList(new ArrayList<>());
    /** Once it holds so many objects it breaks down: acts do not count, for a request may be sent again. */
    volatile int breaksAfter = Integer.MAX_VALUE;

    ObjectStore() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    StoreAddress address(String prefix) {
        return address(BUCKET, prefix);
    }

    StoreAddress address(String bucket, String prefix) {
        return new StoreAddress(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "us-east-1", bucket, prefix);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath().substring(1);
        String key = path.contains("/") ? path.substring(path.indexOf('/') + 1) : "";
        if (exchange.getRequestHeaders().containsKey("Expect")) {
            refuse(exchange, 417, "AskedBeforeItSent");
        } else if (!isSigned(exchange, body)) {
            refuse(exchange, 403, "SignatureDoesNotMatch");
        } else if (!path.split("/")[0].equals(BUCKET)) {
            refuse(exchange, 404, "NoSuchBucket");
        } else if (exchange.getRequestMethod().equals("GET")) {
            respond(exchange, 200, list(exchange.getRequestURI()));
        } else if (objects.size() >= breaksAfter) {
            refuse(exchange, 400, "Broken");
        } else {
            change(exchange, key, body);
        }
    }

    private void change(HttpExchange exchange, String key, byte[] body) throws IOException {
        String method = exchange.getRequestMethod();
        acts.add(method + " " + key);
        if (method.equals("PUT")) {
            String sum = exchange.getRequestHeaders().getFirst("Content-MD5");
            if (!Base64.getEncoder().encodeToString(digest("MD5", body)).equals(sum)) {
                refuse(exchange, 400, "BadDigest");
                return;
            }
            objects.put(key, new Stored(body, exchange.getRequestHeaders().getFirst("Content-Type"),
                    exchange.getRequestHeaders().getFirst("Cache-Control"), exchange.getRequestHeaders().getFirst("Content-Encoding")));
            exchange.getResponseHeaders().set("ETag", tag(body));
            respond(exchange, 200, "");
        } else {
            objects.remove(key);
            respond(exchange, 204, "");
        }
    }

    private String list(URI asked) {
        Map<String, String> query = Arrays.stream(asked.getQuery().split("&")).map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length > 1 ? pair[1] : ""));
        List<Map.Entry<String, Stored>> found = objects.tailMap(query.getOrDefault("continuation-token", ""), false).entrySet().stream()
                .filter(one -> one.getKey().startsWith(query.getOrDefault("prefix", ""))).limit(PAGE + 1).toList();
        List<Map.Entry<String, Stored>> page = found.subList(0, Math.min(PAGE, found.size()));
        String more = found.size() > PAGE ? "<NextContinuationToken>" + page.getLast().getKey() + "</NextContinuationToken>" : "";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Name>" + BUCKET
                + "</Name><IsTruncated>" + !more.isEmpty() + "</IsTruncated>" + more + page.stream().map(one -> "<Contents><Key>" + one.getKey()
                + "</Key><ETag>" + tag(one.getValue().bytes()).replace("\"", "&quot;") + "</ETag><Size>" + one.getValue().bytes().length
                + "</Size></Contents>").collect(Collectors.joining()) + "</ListBucketResult>";
    }

    private static String tag(byte[] bytes) {
        return "\"" + HexFormat.of().formatHex(digest("MD5", bytes)) + "\"";
    }

    private static boolean isSigned(HttpExchange exchange, byte[] body) {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        Matcher parts = AUTHORIZATION.matcher(authorization == null ? "" : authorization);
        String sum = exchange.getRequestHeaders().getFirst("x-amz-content-sha256");
        if (!parts.matches() || !parts.group(1).equals(KEY.id()) || !(body.length == 0 && "UNSIGNED-PAYLOAD".equals(sum) || hex(digest("SHA-256", body)).equals(sum))) {
            return false;
        }
        String headers = Arrays.stream(parts.group(5).split(";")).map(name -> name + ":"
                + String.join(",", exchange.getRequestHeaders().get(name)).strip() + "\n").collect(Collectors.joining());
        String query = exchange.getRequestURI().getRawQuery();
        String sorted = query == null ? "" : Arrays.stream(query.split("&")).map(pair -> pair.contains("=") ? pair : pair + "=")
                .sorted().collect(Collectors.joining("&"));
        String request = String.join("\n", exchange.getRequestMethod(), exchange.getRequestURI().getRawPath(), sorted, headers, parts.group(5), sum);
        String toSign = String.join("\n", "AWS4-HMAC-SHA256", exchange.getRequestHeaders().getFirst("X-Amz-Date"), parts.group(2),
                hex(digest("SHA-256", request.getBytes(StandardCharsets.UTF_8))));
        byte[] key = ("AWS4" + KEY.secret()).getBytes(StandardCharsets.UTF_8);
        for (String step : List.of(parts.group(3), parts.group(4), "s3", "aws4_request")) {
            key = signed(key, step);
        }
        return hex(signed(key, toSign)).equals(parts.group(6));
    }

    private static byte[] signed(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static void refuse(HttpExchange exchange, int status, String code) throws IOException {
        respond(exchange, status, "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>" + code + "</Code><Message>no</Message></Error>");
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/xml");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
