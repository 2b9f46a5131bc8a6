package org.sala.publishing.print;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sala.editions.EditionComparison;
import org.sala.editions.EditionComparison.ChangedEntry;
import org.sala.editions.EditionComparison.Part;
import org.sala.editions.EditionComparison.PartChange;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Entry;
import org.sala.publishing.print.Slips.Slip;
import org.sala.values.Language;

/**
 * Finds what of an earlier edition has to be mended in one language, in the order of its pages. An entry whose printed
 * facts read the same as before gets no slip, even when something of it changed in another language.
 */
final class SlipOrder {

    private static final String EMERGENCY = "emergency";

    private final EditionContent earlier;
    private final EditionContent later;
    private final Language language;
    private final Map<String, Integer> pages;
    private final EntriesInWords then;
    private final EntriesInWords now;

    /** @param pages on which page of the earlier booklet each anchor begins */
    SlipOrder(EditionContent earlier, EditionContent later, Language language, Map<String, Integer> pages) {
        this.earlier = earlier;
        this.later = later;
        this.language = language;
        this.pages = pages;
        this.then = new EntriesInWords(earlier, language);
        this.now = new EntriesInWords(later, language);
    }

    Slips slips() {
        EditionComparison comparison = EditionComparison.of(earlier, later);
        Stream<Slip> mended = Stream.concat(comparison.changed().stream().filter(this::readsOtherwise)
                                .map(entry -> Map.entry(page(entry.before()), changed(entry))),
                        comparison.removed().stream().map(entry -> Map.entry(page(entry), gone(entry))))
                .sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
        return new Slips(language, Stamp.of(later.masthead(), now.reader()), now.reader().number(earlier.masthead().number()),
                now.reader().date(earlier.masthead().published()),
                Stream.concat(mended, comparison.added().stream().map(this::added)).toList(),
                comparison.chapters().stream().map(chapter -> now.reader().text(chapter.shown().title()))
                        .filter(Objects::nonNull).toList());
    }

    private boolean readsOtherwise(ChangedEntry entry) {
        return !facts(then, entry.before(), false).equals(facts(now, entry.after(), false));
    }

    private Slip changed(ChangedEntry entry) {
        List<Part> parts = entry.parts().stream().map(PartChange::part).distinct().sorted().toList();
        return new Slip(then.of(entry.before()).name(), number(page(entry.before())),
                parts.contains(Part.PHONES) ? emergencyPage(entry.before()) : null, parts, facts(entry.after()));
    }

    private Slip gone(Entry entry) {
        return new Slip(then.of(entry).name(), number(page(entry)), emergencyPage(entry), List.of(), null);
    }

    private Slip added(Entry entry) {
        return new Slip(now.of(entry).name(), null, null, List.of(), facts(entry));
    }

    private int page(Entry entry) {
        return pages.get(then.of(entry).anchor());
    }

    private String emergencyPage(Entry entry) {
        return then.of(entry).hotlines().isEmpty() ? null : number(pages.get(EMERGENCY));
    }

    private String number(Integer page) {
        return now.reader().number(page);
    }

    private RawString facts(Entry entry) {
        return new RawString(facts(now, entry, true));
    }

    private static String facts(EntriesInWords words, Entry entry, boolean dated) {
        return SlipLayout.Templates.slipEntry(words.of(entry), dated).setLocale(words.reader().language().code()).render();
    }
}
