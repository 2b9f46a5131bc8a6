package org.sala.publishing.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The rows of a table of the tabular package as CSV (RFC 4180, UTF-8), in a file that is removed afterwards. */
final class Rows implements AutoCloseable {

    private final Table table;
    private final List<String> columns;
    private final Path file;
    private final CSVPrinter lines;

    Rows(Table table) throws IOException {
        this.table = table;
        this.columns = table.columns().stream().map(Table.Column::name).toList();
        this.file = Files.createTempFile("sala-" + table.name(), ".csv");
        this.lines = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        lines.printRecord(columns);
    }

    String path() {
        return table.path();
    }

    void write(Map<String, String> row) throws IOException {
        lines.printRecord(columns.stream().map(row::get).toList());
    }

    void copy(OutputStream out) throws IOException {
        lines.flush();
        Files.copy(file, out);
    }

    /** On a full disk the last rows cannot be written; the file goes all the same. */
    @Override
    public void close() throws IOException {
        try {
            lines.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
