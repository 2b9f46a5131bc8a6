package org.sala.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.Place;
import org.sala.samples.ProvinceContent;
import org.sala.values.Language;
import org.sala.values.ReaderText;

@Tag("plain")
class SketchingTest {

    private static final EditionContent CONTENT = withChapter(ProvinceContent.make());
    private static final EditionContent SKETCH = Sketching.of(EditionJson.write(CONTENT));

    private static EditionContent withChapter(EditionContent content) {
        return new EditionContent(content.masthead(), content.kinds(), content.areas(), List.of(new EditionContent.Chapter("rights",
                EditionContent.Chapter.Position.FRONT, ReaderText.of(Language.ENGLISH, "What are my rights?"),
                ReaderText.of(Language.ENGLISH, "You may say no."))), content.entries());
    }

    @Test
    void whatStandsAroundAPageAndSortsEntriesIsAllThere() {
        assertThat(SKETCH.masthead()).isEqualTo(CONTENT.masthead());
        assertThat(SKETCH.kinds()).isEqualTo(CONTENT.kinds());
        assertThat(SKETCH.areas()).isEqualTo(CONTENT.areas());
        assertThat(SKETCH.entries()).extracting(Entry::id, Entry::name, Entry::kinds, Entry::areas, Entry::hours, Entry::languages,
                        Entry::organization, Entry::lastModified)
                .isEqualTo(CONTENT.entries().stream().map(entry -> org.assertj.core.groups.Tuple.tuple(entry.id(), entry.name(), entry.kinds(),
                        entry.areas(), entry.hours(), entry.languages(), entry.organization(), entry.lastModified())).toList());
        assertThat(Hotlines.of(SKETCH.entries())).extracting(Hotlines.Hotline::phone)
                .isEqualTo(Hotlines.of(CONTENT.entries()).stream().map(Hotlines.Hotline::phone).toList()).isNotEmpty();
    }

    @Test
    void longTextsAndAddressesAreLeftOut() {
        assertThat(SKETCH.entries()).extracting(Entry::description).containsOnly(ReaderText.NONE);
        assertThat(SKETCH.entries().stream().flatMap(entry -> entry.places().stream())).isNotEmpty()
                .extracting(Place::address).containsOnly(ReaderText.NONE);
        assertThat(SKETCH.chapters()).extracting(EditionContent.Chapter::body).containsOnly(ReaderText.NONE);
        assertThat(EditionJson.write(SKETCH).length).isLessThan(EditionJson.write(CONTENT).length / 2);
    }

    @Test
    void whatManyServicesShareIsHeldOnce() {
        List<Object> spoken = SKETCH.entries().stream().<Object>map(Entry::languages).toList();
        Set<Object> held = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        held.addAll(spoken);
        assertThat(held).hasSize((int) spoken.stream().distinct().count()).hasSizeLessThan(spoken.size());
    }

    @Test
    void aSketchIsFilledWithWhatAPageShows() {
        EditionSketch sketch = new EditionSketch(SKETCH, java.util.UUID.randomUUID(), java.time.Instant.EPOCH);
        Entry shown = CONTENT.entries().get(2);

        EditionContent filled = Filling.of(sketch, Set.of(shown.id()), EditionJson.write(CONTENT));

        assertThat(filled.chapters()).isEqualTo(CONTENT.chapters());
        assertThat(filled.entries().get(2)).isEqualTo(shown.modifiedAt(java.time.Instant.EPOCH));
        assertThat(filled.entries().get(1).description()).isEqualTo(ReaderText.NONE);
        assertThat(filled.entries()).extracting(Entry::id).isEqualTo(SKETCH.entries().stream().map(Entry::id).toList());
    }
}
