package org.sala.publishing.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.Set;
import org.sala.editions.EditionContent;

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
        Booklet booklet = new BookletOrder(content, order.language()).booklet();
        String pages = Templates.booklet(booklet).setLocale(order.language().code()).render();
        press.print(pages, Imprint.of(content.masthead(), order), out);
    }
}
