package org.sala.publishing.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.OutputStream;
import org.sala.editions.EditionContent;
import org.sala.values.Language;

/**
 * Prints the content of an edition as PDF, in any format and any of its languages. The same content gives the same
 * bytes. A text that cannot be printed fails the print before anything is written ({@link MissingGlyphException}).
 */
@ApplicationScoped
public class Printer {

    private final Instance<Layout> layouts;

    Printer(Instance<Layout> layouts) {
        this.layouts = layouts;
    }

    /** Writes the PDF to {@code out}, which stays open. */
    public void print(EditionContent content, PrintFormat format, Language language, OutputStream out) {
        print(content, PrintOrder.of(format, language), out);
    }

    /** As above, for an order that says more than format and language. */
    public void print(EditionContent content, PrintOrder order, OutputStream out) {
        layouts.stream().filter(layout -> layout.formats().contains(order.format())).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody lays out the format " + order.format().written()))
                .print(content, order, out);
    }
}
