package org.sala.publishing.print;

import java.util.List;
import org.sala.values.Language;

/** An edition in the order its pages are turned, in one language: what the templates print, and nothing to decide. */
record Booklet(Language language, Form form, Stamp stamp, Cover cover, List<PrintedChapter> front, List<Hotline> hotlines, List<KindPages> kinds,
               List<PrintedChapter> back, List<Indexed> organizations, List<Indexed> places) {

    /** Pages for notes of a folded booklet: enough to fill its last sheet, those too many are left out. */
    private static final int NOTES_TO_FILL = 4;
    /** With a name and an explanation over them, so many lines leave a place to none but short entries. */
    private static final int LINES_UNDER_OTHERS = 14;
    /** So few services are found without the places they are in. */
    private static final int SHORT_LIST = 4;

    /**
     * The shape of the book.
     *
     * @param folded   whether it has a back cover and pages for notes to fill the last sheet
     * @param outside  what stands on a discreet outside; null where the outside tells what is inside
     * @param color    {@code #rrggbb}; null prints in black
     * @param zero     the zero of the digits that pages are counted in
     */
    record Form(boolean large, boolean beside, boolean folded, Stamp outside, String color, String zero) {
    }

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

        /** Whether a list of its entries helps to find one. */
        public boolean isListed() {
            return !elsewhere.isEmpty() || lines() > 1;
        }

        /** Whether the list is so long that it begins a page; a short one stands under the kind before it, where there is room. */
        public boolean isLong() {
            return lines() + areas.size() > LINES_UNDER_OTHERS;
        }

        /** Whether it is seen at a glance, without the names of the places, which stand over the entries that follow. */
        public boolean isShort() {
            return areas.stream().mapToInt(area -> area.entries().size()).sum() <= SHORT_LIST;
        }

        private int lines() {
            return elsewhere.size() + areas.stream().mapToInt(area -> area.entries().size()).sum();
        }
    }

    /** {@code name} is null for what serves the whole area of the directory. */
    record AreaPages(String anchor, Passage name, List<PrintedEntry> entries) {
    }

    /** A line of an index; {@code name} is null for what serves the whole area of the directory. */
    record Indexed(Passage name, List<PrintedEntry> entries) {
    }

    public int notes() {
        return form.folded() ? NOTES_TO_FILL : 1;
    }

    /** Script code as class of the pages: letters of Khmer and Burmese need larger type and more room between lines. */
    public String script() {
        return language.script().toLowerCase(java.util.Locale.ROOT);
    }
}
