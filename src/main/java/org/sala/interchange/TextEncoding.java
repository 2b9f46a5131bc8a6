package org.sala.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a text file was written: a mark at its start says so, else UTF-8 if all of it is, else Windows-1252 (old Excel). */
final class TextEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextEncoding() {
    }

    static Charset of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(2);
        }
        if (hasUtf16Mark(head)) {
            return StandardCharsets.UTF_16;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    static boolean hasUtf16Mark(byte[] head) {
        return head.length >= 2 && ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
                || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE));
    }

    private static boolean isUtf8(Path file) throws IOException {
        var strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), strict)) {
            reader.transferTo(java.io.Writer.nullWriter());
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
