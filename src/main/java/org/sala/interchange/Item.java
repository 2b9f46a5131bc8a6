package org.sala.interchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** One thing to take in, in the words of our own workbook: to which sheet it belongs, its cells, and where they came from. */
final class Item {

    /** A text with the heading of the column it stood in. */
    record Cell(String text, String column) {
    }

    private final String sheet;
    private final String origin;
    private final int row;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private boolean rejected;
    private boolean counted = true;

    Item(String sheet, String origin, int row) {
        this.sheet = sheet;
        this.origin = origin;
        this.row = row;
    }

    /** The sheet of our workbook it belongs to. */
    String sheet() {
        return sheet;
    }

    /** The sheet of the file it came from. */
    String origin() {
        return origin;
    }

    int row() {
        return row;
    }

    void put(String field, String text, String column) {
        cells.put(field, new Cell(text, column));
    }

    Set<String> fields() {
        return cells.keySet();
    }

    boolean has(String field) {
        return cells.containsKey(field);
    }

    String text(String field) {
        Cell cell = cells.get(field);
        return cell == null ? "" : cell.text();
    }

    /** The heading as the file has it, or the field's own name. */
    String column(String field) {
        Cell cell = cells.get(field);
        return cell == null ? field : cell.column();
    }

    void reject() {
        rejected = true;
    }

    /** Rejected because of another item of its row, of which the report speaks already. */
    void rejectWithItsRow() {
        rejected = true;
        counted = false;
    }

    boolean isCounted() {
        return counted;
    }

    boolean isRejected() {
        return rejected;
    }
}
