package org.sala.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sala.editions.EditionComparison.Part;
import org.sala.editions.EditionComparison.PartChange;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.Phone;
import org.sala.samples.SampleContent;
import org.sala.values.Language;
import org.sala.values.ReaderText;

@Tag("plain")
class EditionComparisonTest {

    private final EditionContent before = SampleContent.withServices(6, false);

    @Test
    void theSameContentHasNoChanges() {
        assertThat(EditionComparison.of(before, SampleContent.withServices(6, true)).isEmpty()).isTrue();
    }

    @Test
    void entriesThatCameAndWentAreTold() {
        List<Entry> entries = new ArrayList<>(before.entries());
        Entry gone = entries.removeFirst();
        Entry fresh = SampleContent.bare("Lamp Office", "Light.");
        entries.add(fresh);

        EditionComparison comparison = EditionComparison.of(before, SampleContent.with(before, entries));

        assertThat(comparison.added()).containsExactly(fresh);
        assertThat(comparison.removed()).containsExactly(gone);
        assertThat(comparison.changed()).isEmpty();
    }

    @Test
    void anEntryWithAnotherNumberStandsBeforeOneWithOtherWords() {
        List<Entry> entries = new ArrayList<>(before.entries());
        entries.set(0, with(entries.get(0), ReaderText.of(Language.ENGLISH, "Other words."), entries.get(0).phones()));
        entries.set(3, with(entries.get(3), entries.get(3).description(), List.of(phone("555 0999"))));

        EditionComparison comparison = EditionComparison.of(before, SampleContent.with(before, entries));

        assertThat(comparison.changed()).extracting(changed -> changed.after().id())
                .containsExactly(entries.get(3).id(), entries.get(0).id());
        PartChange number = comparison.changed().getFirst().parts().getFirst();
        assertThat(number.part()).isEqualTo(Part.PHONES);
        assertThat(number.before()).contains("555 0103");
        assertThat(number.after()).isEqualTo("555 0999");
        assertThat(comparison.changed().getLast().parts()).extracting(PartChange::part).containsOnly(Part.DESCRIPTION);
    }

    @Test
    void aTextThatChangedInOneLanguageIsToldForThatLanguage() {
        List<Entry> entries = new ArrayList<>(before.entries());
        Entry entry = entries.get(1);
        var wordings = new java.util.LinkedHashMap<>(entry.description().wordings());
        wordings.put(Language.of("km"), "ពាក្យផ្សេង");
        entries.set(1, with(entry, new ReaderText(wordings), entry.phones()));

        assertThat(EditionComparison.of(before, SampleContent.with(before, entries)).changed().getFirst().parts())
                .extracting(PartChange::language).containsExactly(Language.of("km"));
    }

    @Test
    void thePrintOfAnEntryIsAnotherExactlyWhereAPartChanged() {
        List<Language> languages = before.masthead().languages();
        Entry entry = before.entries().get(3);
        Entry same = with(entry, entry.description(), entry.phones());
        Entry otherNumber = with(entry, entry.description(), List.of(phone("555 0999")));
        Entry otherWords = with(entry, ReaderText.of(Language.ENGLISH, "Other words."), entry.phones());

        assertThat(EntryParts.print(same, languages)).isEqualTo(EntryParts.print(entry, languages));
        assertThat(List.of(entry, otherNumber, otherWords)).extracting(one -> EntryParts.print(one, languages)).doesNotHaveDuplicates();
        assertThat(EntryParts.print(entry.modifiedAt(java.time.Instant.EPOCH), languages)).isEqualTo(EntryParts.print(entry, languages));
    }

    private static Phone phone(String number) {
        return new Phone(number, null, null, ReaderText.NONE, Set.of(), false, false, false);
    }

    private static Entry with(Entry entry, ReaderText description, List<Phone> phones) {
        return new Entry(entry.id(), entry.name(), entry.alternateName(), description, entry.organization(), entry.kinds(),
                entry.traffickingSpecific(), entry.phases(), entry.whoFor(), entry.howToGet(), phones, entry.hours(),
                entry.hoursNote(), entry.places(), entry.areas(), entry.languages(), entry.interpretation(), entry.email(),
                entry.website(), entry.alert(), entry.lastChecked(), entry.referral());
    }
}
