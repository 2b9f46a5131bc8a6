package org.sala.publishing.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Entry;
import org.sala.values.Language;

/** The few entries somebody picked, in the order they were picked, for one person to take along. */
@ApplicationScoped
class SheetLayout implements Layout {

    @CheckedTemplate(basePath = "print")
    static final class Templates {
        static native TemplateInstance sheet(Sheet sheet);

        static native TemplateInstance sheetTitle();

        static native TemplateInstance sheetEntry(PrintedEntry entry);

        private Templates() {
        }
    }

    private final Press press;

    SheetLayout(Press press) {
        this.press = press;
    }

    @Override
    public Set<PrintFormat> formats() {
        return Set.of(PrintFormat.SHEET);
    }

    @Override
    public void print(EditionContent content, PrintOrder order, OutputStream out) {
        List<Entry> picked = picked(content, order);
        List<Language> languages = Stream.concat(Stream.of(order.language()), order.second().stream()).distinct().toList();
        List<EntriesInWords> words = languages.stream().map(language -> new EntriesInWords(content, language)).toList();
        Sheet sheet = new Sheet(order.language(), Colophon.of(content.masthead(), words.getFirst().reader()),
                languages.stream().map(SheetLayout::title).toList(),
                picked.stream().map(entry -> new Sheet.Picked(words.stream().map(one -> told(one, entry)).toList())).toList());
        press.print(Templates.sheet(sheet).setLocale(order.language().code()).render(), Imprint.of(content.masthead(), order), out);
    }

    private static List<Entry> picked(EditionContent content, PrintOrder order) {
        List<Entry> picked = order.entries().stream().distinct()
                .flatMap(id -> content.entries().stream().filter(entry -> entry.id().equals(id))).toList();
        if (picked.isEmpty() || picked.size() > PrintOrder.MOST_ENTRIES) {
            throw new UnprintableOrderException("A sheet is of 1 to " + PrintOrder.MOST_ENTRIES
                    + " entries that are in the edition; these were " + picked.size() + ".");
        }
        return picked;
    }

    private static Sheet.Title title(Language language) {
        return new Sheet.Title(language, new RawString(Templates.sheetTitle().setLocale(language.code()).render()));
    }

    private static Sheet.Told told(EntriesInWords words, Entry entry) {
        Language language = words.reader().language();
        return new Sheet.Told(language, new RawString(Templates.sheetEntry(words.of(entry)).setLocale(language.code()).render()));
    }
}
