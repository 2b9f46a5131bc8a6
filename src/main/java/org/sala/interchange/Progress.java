package org.sala.interchange;

/** Told how far a long import is. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = (sheet, done, total) -> { };

    /** {@code done} of {@code total} rows of one of our sheets have been written. */
    void at(String sheet, int done, int total);
}
