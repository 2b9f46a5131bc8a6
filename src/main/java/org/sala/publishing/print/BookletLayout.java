package org.sala.publishing.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import org.sala.editions.EditionContent;
import org.sala.values.Language;

/** The whole directory, to be bound and turned page by page. */
@ApplicationScoped
class BookletLayout implements Layout {

    @CheckedTemplate(basePath = "print")
    static final class Templates {
        static native TemplateInstance booklet(Booklet booklet);

        private Templates() {
        }
    }

    private final Press press;

    BookletLayout(Press press) {
        this.press = press;
    }

    @Override
    public Set<PrintFormat> formats() {
        return Set.of(PrintFormat.BOOKLET);
    }

    @Override
    public void print(EditionContent content, PrintOrder order, OutputStream out) {
        press.print(pages(content, order), Imprint.of(content.masthead(), order), out);
    }

    /** On which page of the booklet each thing with an anchor begins; the same as when it was printed. */
    Map<String, Integer> anchors(EditionContent content, Language language) {
        PrintOrder order = PrintOrder.of(PrintFormat.BOOKLET, language);
        return press.pages(pages(content, order), Imprint.of(content.masthead(), order));
    }

    /** As XHTML, before it is laid out. */
    static String pages(EditionContent content, PrintOrder order) {
        Booklet booklet = new BookletOrder(content, order.language()).booklet();
        return Templates.booklet(booklet).setLocale(order.language().code()).render();
    }
}
