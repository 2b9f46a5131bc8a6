package org.sala.publishing.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * A file of the web directory as it travels: made, packed and marked once.
 *
 * @param bytes  as gzip (RFC 1952) when {@code packed}
 * @param packed false for what packing does not make smaller: fonts, pictures
 * @param tag    hexadecimal, half of the SHA-256 of the unpacked bytes: other bytes have another
 */
public record PackedFile(String path, String contentType, byte[] bytes, boolean packed, String tag) {

    /** Makes and packs a file; the same content gives the same bytes. */
    public static PackedFile of(SiteFile file) {
        return Packing.pack(file);
    }

    /** The bytes as they were before packing. */
    public byte[] unpacked() {
        return packed ? unpack(bytes, path) : bytes;
    }

    /** Unpacks gzip; {@code path} is named when it is damaged. */
    public static byte[] unpack(byte[] gzip, String path) {
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return plain.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException("The stored file " + path + " is damaged", damaged);
        }
    }
}
