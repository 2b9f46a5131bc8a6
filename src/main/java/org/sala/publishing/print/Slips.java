package org.sala.publishing.print;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Locale;
import org.sala.editions.EditionComparison.Part;
import org.sala.values.Language;

/**
 * What mends copies of an earlier edition.
 *
 * @param inTwo    whether a second language stands beside this one, as in the booklets they belong into
 * @param earlier  the number of the edition the slips belong into
 * @param chapters titles of texts that changed and fit no slip
 */
record Slips(Language language, boolean inTwo, Stamp stamp, String earlier, String earlierDate, List<Slip> slips, List<Passage> chapters) {

    /**
     * A page of the earlier booklet, or several where copies differ.
     *
     * @param sure whether it was written down when it was printed; else it may be some pages off
     */
    record PageOf(String number, boolean sure) {
    }

    /**
     * One slip, of the width of the entry it is glued over.
     *
     * @param page      of the earlier booklet; null for what was not in it
     * @param numbersOn the page with the numbers to call at once, where a number of this entry stands too; null elsewhere
     * @param facts     the entry as it is now; null when it is no longer listed
     */
    record Slip(Passage name, PageOf page, PageOf numbersOn, List<Part> changed, RawString facts) {

        public boolean isGone() {
            return facts == null;
        }
    }

    public boolean isWithGone() {
        return slips.stream().anyMatch(Slip::isGone);
    }

    public boolean isWithNew() {
        return slips.stream().anyMatch(slip -> slip.page() == null);
    }

    public String script() {
        return language.script().toLowerCase(Locale.ROOT);
    }
}
