package org.sala.publishing.print;

import java.io.OutputStream;
import java.util.Set;
import org.sala.editions.EditionContent;

/** One way to lay an edition out on paper. */
interface Layout {

    Set<PrintFormat> formats();

    /** Writes the PDF of an order for one of its formats to {@code out}, which stays open. */
    void print(EditionContent content, PrintOrder order, OutputStream out);
}
