package org.sala.publishing.print;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Locale;
import org.sala.values.Language;

/** A few entries for one person, each in one language or in two beside each other. Nothing on it tells who the person is. */
record Sheet(Language language, Stamp stamp, List<Title> titles, List<Picked> entries, Size size) {

    /** How large the type is: as large as two pages allow. In the smallest, descriptions are left out and an entry may go on overleaf. */
    enum Size { LARGE, MEDIUM, SMALL }

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

    public boolean isSmall() {
        return size == Size.SMALL;
    }

    /** Its class in the style sheet. */
    public String look() {
        return size.name().toLowerCase(Locale.ROOT);
    }

    public String script() {
        return scriptOf(language);
    }

    private static String scriptOf(Language language) {
        return language.script().toLowerCase(Locale.ROOT);
    }
}
