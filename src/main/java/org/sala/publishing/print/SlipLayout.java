package org.sala.publishing.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.sala.editions.EditionContent;
import org.sala.publishing.PagesInPrint;

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
    private final PagesInPrint kept;

    SlipLayout(Press press, BookletLayout booklets, PagesInPrint kept) {
        this.press = press;
        this.booklets = booklets;
        this.kept = kept;
    }

    @Override
    public Set<PrintFormat> formats() {
        return Set.of(PrintFormat.SLIP);
    }

    @Override
    public Map<String, Integer> print(EditionContent content, PrintOrder order, OutputStream out) {
        EditionContent earlier = order.earlier().orElseThrow(() -> new UnprintableOrderException(
                "Slips correct an edition that was handed out. Say which one."));
        order.languages().stream().filter(language -> !earlier.masthead().languages().contains(language)).findFirst().ifPresent(language -> {
            throw new UnprintableOrderException("Edition " + earlier.masthead().number() + " was not in \"" + language
                    + "\", so there is nothing to correct.");
        });
        SlipOrder slips = new SlipOrder(earlier, content, order.languages(), pages(earlier, order));
        press.print(Beside.pages(order, language -> Templates.slip(slips.slips(language)).setLocale(language.code()).render()),
                Imprint.of(content.masthead(), order), out);
        return Map.of();
    }

    /** Only booklets in one language are kept; those in two are printed when somebody asks. */
    private EarlierPages pages(EditionContent earlier, PrintOrder order) {
        Map<String, SortedSet<Integer>> printed = order.languages().size() > 1 ? Map.of()
                : kept.of(earlier.masthead().editionId(), PrintFormat.BOOKLET.written(), order.language());
        return new EarlierPages(printed, () -> booklets.anchors(earlier, order.language(), order.second()));
    }
}
