package org.sala.publishing.site;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A file of the web directory, not made yet.
 *
 * @param path        below the folder of the site: {@code km/help/shelter.html}; needs no escaping in an address
 * @param contentType as a web server tells it: {@code text/css; charset=utf-8}
 * @param bytes       makes it, in any thread; the same content gives the same bytes
 */
public record SiteFile(String path, String contentType, Supplier<byte[]> bytes) {

    static final String HTML = "text/html; charset=utf-8";

    /** A file of text in UTF-8. */
    public static SiteFile text(String path, String contentType, Supplier<String> text) {
        return new SiteFile(path, contentType, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }
}
