package org.sala.publishing.print;

import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import org.sala.editions.EditionContent;

/** One way to lay an edition out on paper. */
interface Layout {

    Set<PrintFormat> formats();

    /**
     * Writes the PDF of an order for one of its formats to {@code out}, which stays open.
     *
     * @return by anchor, on which page each part begins that slips may have to name; empty for what slips do not belong into
     */
    Map<String, Integer> print(EditionContent content, PrintOrder order, OutputStream out);

    /** The same in two steps. What is long does without the edition in the second. */
    default Manuscript manuscript(EditionContent content, PrintOrder order) {
        return out -> print(content, order, out);
    }
}
