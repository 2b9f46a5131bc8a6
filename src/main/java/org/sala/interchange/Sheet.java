package org.sala.interchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One sheet of a workbook: its headings, wherever in the first rows they stand, and the rows below, read as a stream. */
public final class Sheet {

    /** No spreadsheet people fill in has more; what has is broken or hostile. */
    static final int MOST_COLUMNS = 1000;
    static final int MOST_ROWS = 200_000;
    private static final int LOOKED_AT = 30;

    private final String name;
    private final Supplier<Stream<Row>> source;
    private final Row heading;
    private final List<String> headings;

    Sheet(String name, Supplier<Stream<Row>> source) {
        this.name = name;
        this.source = source;
        try (Stream<Row> rows = source.get()) {
            this.heading = heading(rows.limit(LOOKED_AT).filter(row -> !row.isBlank()).toList());
        }
        this.headings = List.copyOf(names());
    }

    public String name() {
        return name;
    }

    public boolean isBlank() {
        return heading == null;
    }

    /** The headings in the order of the columns; a nameless column is called by its letter, a second one of a name gets a number. */
    public List<String> headings() {
        return headings;
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (int column = 0; heading != null && column < heading.cells().size(); column++) {
            String written = heading.cell(column).replaceAll("\\s+", " ");
            String wanted = written.isEmpty() ? "column " + letter(column) : written;
            String free = wanted;
            for (int again = 2; !names.add(free); again++) {
                free = wanted + " (" + again + ")";
            }
        }
        return names;
    }

    /** The rows below the headings that hold anything. To be closed, for the file is open behind it. */
    public Stream<Row> rows() {
        return source.get().filter(row -> row.number() > heading.number() && !row.isBlank());
    }

    /** The first rows below the headings, to look at. */
    public List<Row> firstRows(int count) {
        try (Stream<Row> rows = rows()) {
            return rows.limit(count).toList();
        }
    }

    /** Titles and merged group rows above the headings have few cells; the headings are the first well-filled row of words. */
    private static Row heading(List<Row> first) {
        long widest = first.stream().mapToLong(Sheet::words).max().orElse(0);
        if (first.stream().anyMatch(row -> row.cells().size() > MOST_COLUMNS)) {
            throw new UnusableFileException(Reason.TOO_MANY_COLUMNS, String.valueOf(MOST_COLUMNS));
        }
        return first.stream().filter(row -> words(row) > 0 && words(row) * 2 > widest).findFirst().orElse(null);
    }

    private static long words(Row row) {
        return row.cells().stream().map(String::strip).filter(cell -> cell.chars().anyMatch(Character::isLetter))
                .map(String::toLowerCase).distinct().count();
    }

    private static String letter(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letter(column / 26 - 1) + letter(column % 26);
    }
}
