package org.sala.web.team.editions;

import java.util.List;
import org.sala.editions.EditionComparison;
import org.sala.editions.EditionComparison.ChangedChapter;
import org.sala.editions.EditionComparison.ChangedEntry;
import org.sala.editions.EditionComparison.PartChange;
import org.sala.editions.EditionContent.Entry;
import org.sala.values.Language;
import org.sala.values.ReaderText;

/** A comparison with names as the visitor reads them, and no more of it than a page holds. */
record ComparisonShown(EditionComparison comparison, Language language, Language source, int most) {

    /** An entry by its name and its organization's. */
    record Named(String name, String organization, List<PartChange> parts) {
    }

    public List<Named> added() {
        return comparison.added().stream().limit(most).map(entry -> named(entry, List.of())).toList();
    }

    public List<Named> removed() {
        return comparison.removed().stream().limit(most).map(entry -> named(entry, List.of())).toList();
    }

    public List<Named> changed() {
        return comparison.changed().stream().limit(most).map((ChangedEntry entry) -> named(entry.after(), entry.parts())).toList();
    }

    public List<String> chapters() {
        return comparison.chapters().stream().map((ChangedChapter chapter) -> text(chapter.shown().title())).toList();
    }

    public boolean isCut() {
        return comparison.added().size() > most || comparison.removed().size() > most || comparison.changed().size() > most;
    }

    private Named named(Entry entry, List<PartChange> parts) {
        return new Named(text(entry.name()), text(entry.organization().name()), parts);
    }

    private String text(ReaderText text) {
        return text.in(language, List.of(source)).map(ReaderText.Wording::text).orElse("");
    }
}
