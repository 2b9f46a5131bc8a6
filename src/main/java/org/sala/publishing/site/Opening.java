package org.sala.publishing.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * What the pages of entries in one language begin with, packed once: only the id of the entry differs in it. A third of
 * each page need not be packed again. The id stands in the packed bytes as it is; wherever it comes again, they point back
 * to it (RFC 1951, blocks with and without compression, one behind the other).
 */
final class Opening {

    private static final int ID = 36;
    /** In the place of an id: bytes of which each is another and none is in a text, so that nothing but an id points to an id. */
    private static final byte[] MARK = mark();

    private final byte[] plain;
    private final int[] ids;
    private final byte[] beforeId;
    private final byte[] behindId;

    private Opening(byte[] plain, int[] ids) {
        this.plain = plain;
        this.ids = ids;
        int behind = ids[0] + ID;
        this.beforeId = packed(plain, 0, ids[0]);
        this.behindId = packed(plain, behind, plain.length - behind);
    }

    /** Of the text that stands before the facts of the entry {@code id}; empty when it does not name it or would not come out right. */
    static Optional<Opening> of(String text, String id) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        byte[] wanted = id.getBytes(StandardCharsets.US_ASCII);
        int[] ids = IntStream.rangeClosed(0, plain.length - ID).filter(at -> Arrays.equals(plain, at, at + ID, wanted, 0, ID)).toArray();
        if (ids.length == 0) {
            return Optional.empty();
        }
        Opening opening = new Opening(put(plain, ids, MARK), ids);
        return Optional.of(opening).filter(Opening::isRightForAnyId);
    }

    /** A page: this, and what comes behind it. */
    byte[] page(UUID id, String behind) {
        byte[] end = behind.getBytes(StandardCharsets.UTF_8);
        byte[] page = put(Arrays.copyOf(plain, plain.length + end.length), ids, id.toString().getBytes(StandardCharsets.US_ASCII));
        System.arraycopy(end, 0, page, plain.length, end.length);
        return page;
    }

    int length() {
        return plain.length;
    }

    /** Writes the packed beginning of a page; the rest follows, packed with the beginning as its dictionary. */
    void write(byte[] page, ByteArrayOutputStream out) {
        out.writeBytes(beforeId);
        out.writeBytes(new byte[]{0, ID, 0, (byte) ~ID, (byte) 0xff});
        out.write(page, ids[0], ID);
        out.writeBytes(behindId);
    }

    /** Another id gives its own page back: every byte of an id was taken from the same place of the first one. */
    private boolean isRightForAnyId() {
        byte[] other = MARK.clone();
        IntStream.range(0, ID).forEach(at -> other[at] = MARK[ID - 1 - at]);
        byte[] page = put(plain.clone(), ids, other);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(page, out);
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(out.toByteArray());
            byte[] back = new byte[page.length];
            return inflater.inflate(back) == page.length && Arrays.equals(back, page);
        } catch (DataFormatException wrong) {
            throw new IllegalStateException("What was packed cannot be unpacked", wrong);
        } finally {
            inflater.end();
        }
    }

    private static byte[] put(byte[] bytes, int[] places, byte[] id) {
        for (int place : places) {
            System.arraycopy(id, 0, bytes, place, ID);
        }
        return bytes;
    }

    /** Up to the next whole byte, so that other blocks can follow. */
    private static byte[] packed(byte[] plain, int from, int length) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setDictionary(plain, 0, from);
            deflater.setInput(plain, from, length);
            byte[] packed = new byte[length + 64];
            return Arrays.copyOf(packed, deflater.deflate(packed, 0, packed.length, Deflater.SYNC_FLUSH));
        } finally {
            deflater.end();
        }
    }

    private static byte[] mark() {
        byte[] mark = new byte[ID];
        int at = 0;
        for (int value = 1; at < ID; value = value == 0x1f ? 0xf8 : value + 1) {
            if (value != '\t' && value != '\n') {
                mark[at++] = (byte) value;
            }
        }
        return mark;
    }
}
