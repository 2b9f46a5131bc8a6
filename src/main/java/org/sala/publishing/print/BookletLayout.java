package org.sala.publishing.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import org.sala.editions.EditionContent;
import org.sala.values.Language;
import org.w3c.dom.Document;

/** The whole directory, to be bound and turned page by page: in A5, in large print, folded, or in two languages. */
@ApplicationScoped
class BookletLayout implements Layout {

    @CheckedTemplate(basePath = "print")
    static final class Templates {
        static native TemplateInstance booklet(Booklet booklet);

        private Templates() {
        }
    }

    private static final Set<PrintFormat> FOLDED = Set.of(PrintFormat.BOOKLET_IMPOSED, PrintFormat.BOOKLET_DISCREET);

    private final Press press;

    BookletLayout(Press press) {
        this.press = press;
    }

    @Override
    public Set<PrintFormat> formats() {
        return Set.of(PrintFormat.BOOKLET, PrintFormat.BOOKLET_LARGE, PrintFormat.BOOKLET_IMPOSED, PrintFormat.BOOKLET_DISCREET);
    }

    @Override
    public void print(EditionContent content, PrintOrder order, OutputStream out) {
        Imprint imprint = Imprint.of(content.masthead(), order);
        String pages = pages(content, order, order.language());
        if (order.second().isPresent()) {
            if (!order.format().canBeInTwoLanguages()) {
                throw new IllegalArgumentException("There is no room for a second language in " + order.format().written());
            }
            Document both = new Beside(Press.parse(pages), Press.parse(pages(content, order, order.second().get()))).together();
            press.print(both, imprint, out);
        } else if (FOLDED.contains(order.format())) {
            press.printFolded(pages, imprint, out);
        } else {
            press.print(pages, imprint, out);
        }
    }

    /** On which page of the booklet each thing with an anchor begins; the same as when it was printed. */
    Map<String, Integer> anchors(EditionContent content, Language language) {
        return press.pages(pages(content, PrintOrder.of(PrintFormat.BOOKLET, language), language));
    }

    /** As XHTML, before it is laid out. */
    static String pages(EditionContent content, PrintOrder order, Language language) {
        Booklet booklet = new BookletOrder(content, order, language).booklet();
        return Templates.booklet(booklet).setLocale(language.code()).render();
    }
}
