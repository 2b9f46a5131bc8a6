package org.sala.publishing.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The anchor of the pages with the numbers to call at once. */
    static final String EMERGENCY = "emergency";

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
    public Map<String, Integer> print(EditionContent content, PrintOrder order, OutputStream out) {
        return manuscript(content, order).print(out);
    }

    @Override
    public Manuscript manuscript(EditionContent content, PrintOrder order) {
        Imprint imprint = Imprint.of(content.masthead(), order);
        Document pages = pages(content, order);
        return out -> corrected(FOLDED.contains(order.format()) ? press.printFolded(pages, imprint, out) : press.print(pages, imprint, out));
    }

    /** Slips mend entries, and the numbers of them that stand on the first pages too. */
    private static Map<String, Integer> corrected(Map<String, Integer> pages) {
        return pages.entrySet().stream().filter(part -> part.getKey().startsWith(PrintedEntry.ANCHOR) || part.getKey().equals(EMERGENCY))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** On which page of the booklet in these languages each part would begin if it were printed now. */
    Map<String, Integer> anchors(EditionContent content, Language language, Optional<Language> second) {
        PrintOrder booklet = PrintOrder.of(PrintFormat.BOOKLET, language);
        return corrected(press.pages(pages(content, second.map(booklet::beside).orElse(booklet))));
    }

    private static Document pages(EditionContent content, PrintOrder order) {
        return Beside.pages(order, language -> pages(content, order, language));
    }

    /** As XHTML, before it is laid out. */
    static String pages(EditionContent content, PrintOrder order, Language language) {
        Booklet booklet = new BookletOrder(content, order, language).booklet();
        return Templates.booklet(booklet).setLocale(language.code()).render();
    }
}
