package org.sala.publishing.print;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an edition can be printed as. Its lower-case name stands on the command line and in file names. */
public enum PrintFormat {

    /** The whole directory as A5 pages. */
    BOOKLET;

    /** The name people type: {@code booklet}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PrintFormat> of(String written) {
        return Arrays.stream(values()).filter(format -> format.written().equals(written)).findFirst();
    }

    /** All names, for messages that say what could have been typed. */
    public static String allWritten() {
        return Arrays.stream(values()).map(PrintFormat::written).collect(Collectors.joining(", "));
    }
}
