package org.sala.publishing.print;

import java.util.List;
import org.sala.values.Language;

/** An edition in the order its pages are turned, in one language: what the templates print, and nothing to decide. */
record Booklet(Language language, Stamp stamp, Cover cover, List<PrintedChapter> front, List<Hotline> hotlines, List<KindPages> kinds,
               List<PrintedChapter> back, List<IndexedOrganization> index) {

    record Cover(Passage name, Passage area, Passage publisher, List<Language> languages) {
    }

    record PrintedChapter(String anchor, Passage title, Passage body) {
    }

    /** A number to call in an emergency, and who answers. */
    record Hotline(Passage service, PrintedEntry.PrintedPhone phone) {
    }

    /** The entries of one kind of help by place, and those printed elsewhere that help with it too. */
    record KindPages(String anchor, Passage name, Passage description, String pictogram, List<AreaPages> areas,
                     List<PrintedEntry> elsewhere) {
    }

    /** {@code name} is null for what serves the whole area of the directory. */
    record AreaPages(String anchor, Passage name, List<PrintedEntry> entries) {
    }

    record IndexedOrganization(Passage name, List<PrintedEntry> entries) {
    }

    /** Script code as class of the pages: letters of Khmer and Burmese need larger type and more room between lines. */
    public String script() {
        return language.script().toLowerCase(java.util.Locale.ROOT);
    }
}
