package org.sala.publishing.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.Set;
import org.sala.editions.EditionContent;

/** Corrections to booklets that are out already: each changed entry as a slip to cut out and glue over the old one. */
@ApplicationScoped
class SlipLayout implements Layout {

    @CheckedTemplate(basePath = "print")
    static final class Templates {
        static native TemplateInstance slip(Slips slips);

        static native TemplateInstance slipEntry(PrintedEntry entry, boolean dated);

        private Templates() {
        }
    }

    private final Press press;
    private final BookletLayout booklets;

    SlipLayout(Press press, BookletLayout booklets) {
        this.press = press;
        this.booklets = booklets;
    }

    @Override
    public Set<PrintFormat> formats() {
        return Set.of(PrintFormat.SLIP);
    }

    @Override
    public void print(EditionContent content, PrintOrder order, OutputStream out) {
        EditionContent earlier = order.earlier().orElseThrow(() -> new UnprintableOrderException(
                "Slips correct an edition that was handed out. Say which one."));
        if (!earlier.masthead().languages().contains(order.language())) {
            throw new UnprintableOrderException("Edition " + earlier.masthead().number() + " was not in \"" + order.language()
                    + "\", so there is nothing to correct.");
        }
        Slips slips = new SlipOrder(earlier, content, order.language(), booklets.anchors(earlier, order.language())).slips();
        press.print(Templates.slip(slips).setLocale(order.language().code()).render(), Imprint.of(content.masthead(), order), out);
    }
}
