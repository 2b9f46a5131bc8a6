package org.sala.publishing.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.OutputStream;
import java.util.Map;
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

    /** Writes the PDF to {@code out}, which stays open, and tells as {@link Layout} where its parts begin. */
    public Map<String, Integer> print(EditionContent content, PrintFormat format, Language language, OutputStream out) {
        return print(content, PrintOrder.of(format, language), out);
    }

    /** As above, for an order that says more than format and language. */
    public Map<String, Integer> print(EditionContent content, PrintOrder order, OutputStream out) {
        return manuscript(content, order).print(out);
    }

    /** The first half of a print, for who has no need of the edition in the second. */
    public Manuscript manuscript(EditionContent content, PrintOrder order) {
        return layouts.stream().filter(layout -> layout.formats().contains(order.format())).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody lays out the format " + order.format().written()))
                .manuscript(content, order);
    }
}
