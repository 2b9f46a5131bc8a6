package org.sala.publishing.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Set;
import org.sala.publishing.site.PackedFile;
import org.sala.publishing.site.SiteFile;

/**
 * A file as a store gives it to browsers.
 *
 * @param packed whether the bytes are gzip, which every browser unpacks
 * @param md5    of the bytes as they are stored
 */
record WebFile(String path, byte[] bytes, String contentType, boolean packed, byte[] md5) {

    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"), Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"), Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("json", "application/json"), Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"), Map.entry("woff2", "font/woff2"), Map.entry("pdf", "application/pdf"),
            Map.entry("zip", "application/zip"));
    /** What is packed already, or fetched by programs that would keep it packed. */
    private static final Set<String> AS_IT_IS = Set.of("woff2", "pdf", "zip");

    static WebFile of(String path, byte[] plain) {
        String extension = path.substring(path.lastIndexOf('.') + 1);
        String type = TYPES.getOrDefault(extension, "application/octet-stream");
        if (AS_IT_IS.contains(extension)) {
            return new WebFile(path, plain, type, false, md5(plain));
        }
        PackedFile packed = PackedFile.of(new SiteFile(path, type, () -> plain));
        return new WebFile(path, packed.bytes(), type, packed.packed(), md5(packed.bytes()));
    }

    /** What browsers may keep: the looks for good, for their folder is named after what is in it; all else must be asked for. */
    String cacheControl() {
        return path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    }

    private static byte[] md5(byte[] bytes) {
        try {
            return MessageDigest.getInstance("MD5").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has MD5", impossible);
        }
    }
}
