package org.sala.interchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A text file with one row a record (RFC 4180 and its relatives): commas, semicolons or tabs, quoted cells over lines. */
final class TextTable {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int LOOKED_AT = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextTable() {
    }

    static Sheet open(Path file, String name) {
        try {
            Charset charset = TextEncoding.of(file);
            char delimiter = delimiter(file, charset);
            return new Sheet(name, () -> rows(file, charset, delimiter));
        } catch (IOException | UncheckedIOException unreadable) {
            throw new UnusableFileException(Reason.FILE_DAMAGED, unreadable, name);
        }
    }

    private static Stream<Row> rows(Path file, Charset charset, char delimiter) {
        try {
            CSVParser parser = format(delimiter).parse(reader(file, charset));
            return parser.stream().map(TextTable::row).onClose(() -> close(parser));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).setTrailingData(true)
                .setLenientEof(true).get();
    }

    private static Row row(CSVRecord csv) {
        if (csv.size() > Sheet.MOST_COLUMNS) {
            throw new UnusableFileException(Reason.TOO_MANY_COLUMNS, String.valueOf(Sheet.MOST_COLUMNS));
        }
        if (csv.getRecordNumber() > Sheet.MOST_ROWS) {
            throw new UnusableFileException(Reason.TOO_MANY_ROWS, String.valueOf(Sheet.MOST_ROWS));
        }
        return new Row((int) csv.getRecordNumber(), csv.toList());
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        BufferedReader reader = Files.newBufferedReader(file, charset);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    /** The sign that stands most often outside of quotes, weighed by the lines it stands in. */
    private static char delimiter(Path file, Charset charset) throws IOException {
        char[] text = new char[LOOKED_AT];
        int length;
        try (Reader reader = reader(file, charset)) {
            length = Math.max(0, reader.read(text));
        }
        int[] counts = new int[DELIMITERS.length];
        boolean quoted = false;
        boolean firstLine = true;
        for (int at = 0; at < length; at++) {
            quoted ^= text[at] == '"';
            firstLine &= quoted || text[at] != '\n';
            for (int which = 0; !quoted && which < DELIMITERS.length; which++) {
                // The headings hold no prose, so their signs tell more than those of the rows.
                counts[which] += text[at] == DELIMITERS[which] ? firstLine ? 50 : 1 : 0;
            }
        }
        int best = 0;
        for (int which = 1; which < DELIMITERS.length; which++) {
            best = counts[which] > counts[best] ? which : best;
        }
        return DELIMITERS[best];
    }

    private static void close(CSVParser parser) {
        try {
            parser.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
