package org.sala.publishing.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Masthead;
import org.sala.values.Language;

/**
 * Prints the content of an edition as PDF, in any format and any of its languages. The same content gives the same
 * bytes. A text that cannot be printed fails the print before anything is written ({@link MissingGlyphException}).
 */
@ApplicationScoped
public class Printer {

    private final Press press;
    @CheckedTemplate(basePath = "print")
    static final class Templates {
        static native TemplateInstance booklet(Booklet booklet);

        private Templates() {
        }
    }

    Printer(Press press) {
        this.press = press;
    }

    /** Writes the PDF to {@code out}, which stays open. */
    public void print(EditionContent content, PrintFormat format, Language language, OutputStream out) {
        press.print(pages(content, format, language), imprint(content, format, language), out);
    }

    /** The pages as XHTML, before they are laid out. */
    static String pages(EditionContent content, PrintFormat format, Language language) {
        Booklet booklet = new BookletOrder(content, language).booklet();
        TemplateInstance pages = switch (format) {
            case BOOKLET -> Templates.booklet(booklet);
        };
        return pages.setLocale(language.code()).render();
    }

    private static Imprint imprint(EditionContent content, PrintFormat format, Language language) {
        Masthead masthead = content.masthead();
        String identity = String.join(" ", masthead.editionId() + "", masthead.number() + "", format.written(),
                language.code(), masthead.draft() ? "draft" : "published");
        ZonedDateTime made = masthead.published() == null ? null
                : masthead.published().atStartOfDay(masthead.timeZone() == null ? ZoneOffset.UTC : ZoneId.of(masthead.timeZone()));
        return new Imprint(language, identity, made);
    }
}
