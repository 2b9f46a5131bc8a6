package org.sala.journeys;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All bytes of a file as text (ISO 8859-1), with all that is packed in it: ZIP, gzip wherever it begins, streams of a PDF. */
final class Uncompressed {

    /** How our gzip begins (RFC 1952). */
    private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    private Uncompressed() {
    }

    static String of(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", ""));
        if (starts(bytes, "PK")) {
            unzip(bytes, text);
        } else if (starts(bytes, "%PDF")) {
            unfold(bytes, text);
        } else {
            for (int at = 0; at + GZIP.length < bytes.length; at++) {
                if (Arrays.equals(bytes, at, at + GZIP.length, GZIP, 0, GZIP.length)) {
                    text.append('\n').append(of(inflated(bytes, at + GZIP.length)));
                }
            }
        }
        return text.toString();
    }

    private static boolean starts(byte[] bytes, String mark) {
        return bytes.length >= mark.length() && new String(bytes, 0, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }

    private static void unzip(byte[] bytes, StringBuilder text) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append('\n').append(entry.getName()).append('\n').append(of(zip.readAllBytes()));
            }
        }
    }

    private static byte[] inflated(byte[] bytes, int from) throws IOException {
        Inflater inflater = new Inflater(true);
        inflater.setInput(bytes, from, bytes.length - from);
        byte[] plain = new byte[64];
        int length = 0;
        try {
            while (!inflater.finished()) {
                plain = length == plain.length ? Arrays.copyOf(plain, 2 * length) : plain;
                length += inflater.inflate(plain, length, plain.length - length);
            }
        } catch (DataFormatException damaged) {
            throw new IOException("Something that begins as gzip is none", damaged);
        } finally {
            inflater.end();
        }
        return Arrays.copyOf(plain, length);
    }

    private static void unfold(byte[] bytes, StringBuilder text) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            text.append(new PDFTextStripper().getText(pdf)).append(pdf.getDocumentInformation().getCOSObject());
            for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                // Objects stand in streams of their own or bare in the file; texts of two bytes a letter are read without the first.
                if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    text.append('\n').append(new String(stream.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1).replace("\0", ""));
                }
            }
        }
    }
}
