package org.sala.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.KindOfHelp;
import org.sala.samples.SampleContent;
import org.sala.values.Language;
import org.sala.values.ReaderText;

@Tag("plain")
class LastModifiedTest {

    private static final Instant THEN = Instant.parse("2026-03-12T03:00:00Z");
    private static final Instant NOW = Instant.parse("2026-09-01T03:00:00Z");

    private final EditionContent fresh = SampleContent.threeDistricts();
    private final EditionContent before = EditionJson.read(EditionJson.write(LastModified.dated(fresh, Optional.empty(), THEN)));

    @Test
    void whatNobodyHadBeforeIsDatedWithItsPublishing() {
        assertThat(before.entries()).extracting(Entry::lastModified).containsOnly(THEN);
    }

    @Test
    void onlyWhatReadersSeeOtherwiseGetsANewDate() {
        List<Entry> entries = new ArrayList<>(fresh.entries());
        entries.set(2, entries.get(3));
        entries.remove(3);
        entries.add(SampleContent.bare("New", "Was not there before"));
        EditionContent after = LastModified.dated(SampleContent.with(fresh, entries), Optional.of(before), NOW);

        assertThat(after.entries().subList(0, after.entries().size() - 1)).extracting(Entry::lastModified).containsOnly(THEN);
        assertThat(after.entries().getLast().lastModified()).isEqualTo(NOW);
    }

    @Test
    void aKindOfHelpWithAnotherNameChangesItsEntriesOnly() {
        List<KindOfHelp> kinds = new ArrayList<>(fresh.kinds());
        KindOfHelp renamed = kinds.getFirst();
        kinds.set(0, new KindOfHelp(renamed.code(), ReaderText.of(Language.ENGLISH, "Another name"), renamed.description(), renamed.pictogram()));
        EditionContent after = LastModified.dated(new EditionContent(fresh.masthead(), kinds, fresh.areas(), fresh.chapters(),
                fresh.entries()), Optional.of(before), NOW);

        assertThat(after.entries()).allMatch(entry -> entry.lastModified().equals(entry.kinds().contains(renamed.code()) ? NOW : THEN))
                .extracting(Entry::lastModified).contains(NOW, THEN);
    }

    @Test
    void anEntryThatWasTakenDownIsNewWhenItComesBack() {
        EditionContent without = SampleContent.with(before, before.entries().subList(1, before.entries().size()));

        assertThat(LastModified.dated(fresh, Optional.of(without), NOW).entries().getFirst().lastModified()).isEqualTo(NOW);
    }

    @Test
    void anEditionFrozenWithoutDatesCountsAsChangedWhenItWasPublished() {
        EditionContent old = EditionJson.read(EditionJson.write(fresh));

        assertThat(old.entries()).extracting(Entry::lastModified).containsOnlyNulls();
        assertThat(LastModified.completed(old, THEN).entries()).extracting(Entry::lastModified).containsOnly(THEN);
        assertThat(LastModified.completed(before, NOW)).isSameAs(before);
    }
}
