package org.sala.interchange;

import java.util.List;

/** One row of a sheet, with the number a spreadsheet program shows for it (the first is 1). Cells are never null. */
public record Row(int number, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The text of a cell without blanks around it; empty where the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
