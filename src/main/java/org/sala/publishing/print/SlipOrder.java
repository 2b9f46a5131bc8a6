package org.sala.publishing.print;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.editions.EditionComparison;
import org.sala.editions.EditionComparison.ChangedEntry;
import org.sala.editions.EditionComparison.Part;
import org.sala.editions.EditionComparison.PartChange;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Entry;
import org.sala.publishing.print.Slips.PageOf;
import org.sala.publishing.print.Slips.Slip;
import org.sala.values.Language;

/**
 * Finds what of an earlier edition has to be mended in the languages of a booklet, in the order of its pages. An entry
 * whose printed facts read the same as before in each of them gets no slip, even when something of it changed in others.
 */
final class SlipOrder {

    private final EditionContent earlier;
    private final EditionContent later;
    private final EarlierPages pages;
    private final EditionComparison comparison;
    private final List<ChangedEntry> changed;
    private final boolean inTwo;
    private final Set<UUID> onEmergencyPages;

    /** An edition as it was, and as it is, in one language. */
    private record InWords(EntriesInWords then, EntriesInWords now) {

        private boolean readsOtherwise(ChangedEntry entry) {
            return !facts(then, entry.before(), false).equals(facts(now, entry.after(), false));
        }
    }

    SlipOrder(EditionContent earlier, EditionContent later, List<Language> languages, EarlierPages pages) {
        this.earlier = earlier;
        this.later = later;
        this.pages = pages;
        this.inTwo = languages.size() > 1;
        this.onEmergencyPages = BookletOrder.emergencyNumbers(earlier).stream().map(one -> one.entry().id()).collect(Collectors.toSet());
        this.comparison = EditionComparison.of(earlier, later);
        List<InWords> words = languages.stream().map(this::inWords).toList();
        this.changed = comparison.changed().stream().filter(entry -> words.stream().anyMatch(one -> one.readsOtherwise(entry))).toList();
    }

    private InWords inWords(Language language) {
        return new InWords(new EntriesInWords(earlier, language), new EntriesInWords(later, language));
    }

    /** The same slips in each language, so that they can stand side by side. */
    Slips slips(Language language) {
        InWords words = inWords(language);
        Reader reader = words.now().reader();
        Stream<Slip> mended = Stream.concat(changed.stream().map(entry -> Map.entry(firstPage(entry.before()), changed(entry, words))),
                        comparison.removed().stream().map(entry -> Map.entry(firstPage(entry), gone(entry, words))))
                .sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
        return new Slips(language, inTwo, Stamp.of(later.masthead(), reader), reader.number(earlier.masthead().number()),
                reader.date(earlier.masthead().published()),
                Stream.concat(mended, comparison.added().stream().map(entry -> added(entry, words))).toList(),
                comparison.chapters().stream().map(chapter -> reader.text(chapter.shown().title())).filter(Objects::nonNull).toList());
    }

    private Slip changed(ChangedEntry entry, InWords words) {
        List<Part> parts = entry.parts().stream().map(PartChange::part).distinct().sorted().toList();
        return new Slip(words.then().of(entry.before()).name(), page(entry.before(), words),
                parts.contains(Part.PHONES) ? emergencyPage(entry.before(), words) : null, parts, facts(entry.after(), words));
    }

    private Slip gone(Entry entry, InWords words) {
        return new Slip(words.then().of(entry).name(), page(entry, words), emergencyPage(entry, words), List.of(), null);
    }

    private Slip added(Entry entry, InWords words) {
        return new Slip(words.now().of(entry).name(), null, null, List.of(), facts(entry, words));
    }

    private int firstPage(Entry entry) {
        return pages.first(PrintedEntry.anchor(entry));
    }

    private PageOf page(Entry entry, InWords words) {
        return pages.of(PrintedEntry.anchor(entry), words.now().reader());
    }

    private PageOf emergencyPage(Entry entry, InWords words) {
        return onEmergencyPages.contains(entry.id()) ? pages.of(BookletLayout.EMERGENCY, words.now().reader()) : null;
    }

    private static RawString facts(Entry entry, InWords words) {
        return new RawString(facts(words.now(), entry, true));
    }

    private static String facts(EntriesInWords words, Entry entry, boolean dated) {
        return SlipLayout.Templates.slipEntry(words.of(entry), dated).setLocale(words.reader().language().code()).render();
    }
}
