package org.sala.web.reader;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A page as it travels, with the mark by which a browser knows that it has it already. */
record Rendered(byte[] bytes, String tag) {

    static Rendered of(String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        return new Rendered(bytes, digest(bytes));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
