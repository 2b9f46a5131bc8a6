package org.sala.publishing.print;

import java.util.List;
import java.util.Locale;
import org.sala.values.Language;

/** All entries by kind of help, for those who refer people. */
record ReferralList(Language language, boolean inTwo, Stamp stamp, int size, String services, List<Booklet.KindPages> kinds) {

    public String script() {
        return language.script().toLowerCase(Locale.ROOT);
    }
}
