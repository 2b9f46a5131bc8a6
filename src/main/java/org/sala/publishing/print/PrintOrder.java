package org.sala.publishing.print;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sala.editions.EditionContent;
import org.sala.values.Language;

/**
 * What somebody wants printed of an edition.
 *
 * @param second  the language beside the first one; empty prints one language
 * @param entries the entries that were picked; empty takes those the format takes by itself
 * @param earlier the edition that was handed out before, for formats that say what changed since; empty for the others
 */
public record PrintOrder(PrintFormat format, Language language, Optional<Language> second, List<UUID> entries,
                         Optional<EditionContent> earlier) {

    /** More would not be for one person any more, nor fit two pages. */
    public static final int MOST_ENTRIES = 6;

    public PrintOrder {
        entries = List.copyOf(entries);
    }

    public static PrintOrder of(PrintFormat format, Language language) {
        return new PrintOrder(format, language, Optional.empty(), List.of(), Optional.empty());
    }

    /** One, or two that stand together. */
    public List<Language> languages() {
        return Stream.concat(Stream.of(language), second.stream()).distinct().toList();
    }

    /** The same beside another language. */
    public PrintOrder beside(Language other) {
        return new PrintOrder(format, language, Optional.of(other), entries, earlier);
    }

    /** The same of a few entries only. */
    public PrintOrder of(List<UUID> picked) {
        return new PrintOrder(format, language, second, picked, earlier);
    }

    /** The same, saying what changed since an edition. */
    public PrintOrder since(EditionContent edition) {
        return new PrintOrder(format, language, second, entries, Optional.of(edition));
    }
}
