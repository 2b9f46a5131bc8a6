package org.sala.interchange;

import java.util.List;
import org.sala.values.Language;

/**
 * One thing an import has to say: where ({@code row} as a spreadsheet counts it, 0 for the whole file; {@code column} as
 * its heading reads), about which value, and why. The reason is a key with parameters, so it can be read in any language.
 */
public record ImportRemark(String sheet, int row, String column, String value, Level level, Reason reason,
                           List<String> parameters) {

    private static final int LONGEST_VALUE = 200;

    public ImportRemark {
        column = column == null ? "" : column;
        value = value == null ? "" : value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
        parameters = List.copyOf(parameters);
    }

    /** What happened and what to do, in words. */
    public String text(Language language) {
        return reason.text(language, parameters);
    }
}
