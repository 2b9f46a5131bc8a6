package org.sala.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a file is by its first bytes. What cannot be a spreadsheet is refused with a sentence that names what it is. */
enum FileKind {
    EXCEL, TEXT;

    private static final int LOOKED_AT = 8192;
    /** More than a hundred times the largest directory we know of, unpacked; less than the memory we ask for. */
    private static final long LARGEST_UNPACKED = 300L * 1024 * 1024;
    private static final long LARGEST_FILE = 200L * 1024 * 1024;

    static FileKind of(Path file, String name) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new UnusableFileException(Reason.FILE_EMPTY, name);
        }
        if (size > LARGEST_FILE) {
            throw new UnusableFileException(Reason.FILE_TOO_LARGE, name);
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LOOKED_AT);
        }
        if (startsWith(head, "PK\u0003\u0004") || startsWith(head, "PK\u0005\u0006")) {
            return zip(file, name);
        }
        if (startsWith(head, "\u00d0\u00cf\u0011\u00e0")) {
            throw new UnusableFileException(isEncrypted(file) ? Reason.FILE_PASSWORD : Reason.FILE_OLD_EXCEL, name);
        }
        if (startsWith(head, "%PDF") || startsWith(head, "{\\rtf") || isBinary(head)) {
            throw new UnusableFileException(Reason.FILE_NOT_A_SPREADSHEET, name);
        }
        return TEXT;
    }

    private static boolean startsWith(byte[] head, String magic) {
        return new String(head, 0, Math.min(head.length, magic.length()), StandardCharsets.ISO_8859_1).equals(magic);
    }

    private static boolean isBinary(byte[] head) {
        if (TextEncoding.hasUtf16Mark(head)) {
            return false;
        }
        int strange = 0;
        for (byte one : head) {
            if (one == 0) {
                return true;
            }
            strange += one >= 0 && one < 32 && one != '\t' && one != '\n' && one != '\r' && one != '\f' ? 1 : 0;
        }
        return strange * 20 > head.length;
    }

    /** A protected workbook is an OLE container with a part called EncryptedPackage. */
    private static boolean isEncrypted(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(1 << 20);
            return new String(start, StandardCharsets.ISO_8859_1)
                    .contains(new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
        }
    }

    /** Counted, not believed: what a part says of its size can be a lie. */
    private static long unpacked(ZipFile zip, ZipEntry entry, long most) throws IOException {
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
                size += read;
            }
        }
        return size;
    }

    private static FileKind zip(Path file, String name) throws IOException {
        Set<String> parts = new HashSet<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long unpacked = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.add(entry.getName());
                unpacked += unpacked(zip, entry, LARGEST_UNPACKED - unpacked);
                if (unpacked > LARGEST_UNPACKED) {
                    throw new UnusableFileException(Reason.FILE_TOO_LARGE, name);
                }
            }
        } catch (ZipException damaged) {
            throw new UnusableFileException(Reason.FILE_DAMAGED, damaged, name);
        }
        if (!parts.contains("xl/workbook.xml")) {
            throw new UnusableFileException(Reason.FILE_NOT_A_SPREADSHEET, name);
        }
        return EXCEL;
    }
}
