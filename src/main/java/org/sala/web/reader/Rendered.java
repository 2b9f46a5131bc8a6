package org.sala.web.reader;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sala.publishing.site.SiteFile;

/** A file as it travels, with the mark by which a browser knows that it has it already. */
record Rendered(byte[] bytes, String contentType, String tag) {

    static Rendered of(SiteFile file) {
        byte[] bytes = file.bytes().get();
        return new Rendered(bytes, file.contentType(), digest(bytes));
    }

    static Rendered of(String html) {
        return of(SiteFile.text("", Answer.HTML, () -> html));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
