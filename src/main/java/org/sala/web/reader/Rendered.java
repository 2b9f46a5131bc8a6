package org.sala.web.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A page as it travels: plain, packed, and with the mark by which a browser knows that it has it already. */
record Rendered(byte[] plain, byte[] packed, String tag) {

    static Rendered of(String html) {
        byte[] plain = html.getBytes(StandardCharsets.UTF_8);
        return new Rendered(plain, pack(plain), digest(plain));
    }

    int weight() {
        return plain.length + packed.length;
    }

    private static byte[] pack(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A page could not be packed in memory", impossible);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] plain) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
