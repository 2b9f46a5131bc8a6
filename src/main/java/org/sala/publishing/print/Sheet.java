package org.sala.publishing.print;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Locale;
import org.sala.values.Language;

/** A few entries for one person, each in one language or in two beside each other. Nothing on it tells who the person is. */
record Sheet(Language language, Colophon colophon, List<Title> titles, List<Picked> entries) {

    /** So many entries have room in large type. */
    private static final int LARGE = 3;

    /** What the sheet is, in one of its languages. */
    record Title(Language language, RawString words) {

        public String script() {
            return scriptOf(language);
        }
    }

    /** An entry, once for each language. */
    record Picked(List<Told> tongues) {
    }

    record Told(Language language, RawString facts) {

        public String script() {
            return scriptOf(language);
        }
    }

    public boolean isInTwo() {
        return titles.size() > 1;
    }

    /** Whether type has to be smaller so that all of it fits two pages. */
    public boolean isMany() {
        return entries.size() > LARGE;
    }

    public String script() {
        return scriptOf(language);
    }

    private static String scriptOf(Language language) {
        return language.script().toLowerCase(Locale.ROOT);
    }
}
