package org.sala.publishing.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

        static native TemplateInstance sheetEntry(PrintedEntry entry, boolean brief);

        private Templates() {
        }
    }

    private static final String END = "end";
    private static final int MOST_PAGES = 2;

    private final Press press;

    SheetLayout(Press press) {
        this.press = press;
    }

    @Override
    public Set<PrintFormat> formats() {
        return Set.of(PrintFormat.SHEET);
    }

    @Override
    public Map<String, Integer> print(EditionContent content, PrintOrder order, OutputStream out) {
        List<Entry> picked = picked(content, order);
        List<EntriesInWords> words = Stream.concat(Stream.of(order.language()), order.second().stream()).distinct()
                .map(language -> new EntriesInWords(content, language)).toList();
        Imprint imprint = Imprint.of(content.masthead(), order);
        press.print(fitting(size -> pages(sheet(content, picked, words, size))), imprint, out);
        return Map.of();
    }

    /** In the largest type in which it ends on the second page, or in the smallest there is. */
    private String fitting(Function<Sheet.Size, String> pages) {
        return Stream.of(Sheet.Size.LARGE, Sheet.Size.MEDIUM).map(pages)
                .filter(laid -> press.pages(laid).get(END) <= MOST_PAGES)
                .findFirst().orElseGet(() -> pages.apply(Sheet.Size.SMALL));
    }

    private static String pages(Sheet sheet) {
        return Templates.sheet(sheet).setLocale(sheet.language().code()).render();
    }

    private static Sheet sheet(EditionContent content, List<Entry> picked, List<EntriesInWords> words, Sheet.Size size) {
        Reader first = words.getFirst().reader();
        return new Sheet(first.language(), Stamp.of(content.masthead(), first),
                words.stream().map(one -> title(one.reader().language())).toList(),
                picked.stream().map(entry -> new Sheet.Picked(words.stream().map(one -> told(one, entry, size)).toList())).toList(), size);
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

    private static Sheet.Told told(EntriesInWords words, Entry entry, Sheet.Size size) {
        Language language = words.reader().language();
        return new Sheet.Told(language, new RawString(Templates.sheetEntry(words.of(entry), size == Sheet.Size.SMALL)
                .setLocale(language.code()).render()));
    }
}
