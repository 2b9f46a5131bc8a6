package org.sala.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionSketch;
import org.sala.samples.ProvinceContent;
import org.sala.values.ReaderText;

@Tag("plain")
class SketchedSearchTest {

    private static final EditionContent WHOLE = ProvinceContent.make();
    private static final UUID DOCUMENT = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Instant PUBLISHED = Instant.parse("2026-11-01T08:00:00Z");
    private static final Filter CHILDREN = new Filter(null, null, Filter.Who.CHILD, null, null, false, false);

    /** First what is made for trafficked people, then the rest. */
    private static final int FOR_AN_INDEX = 2;

    @TempDir
    Path data;
    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void whatIsFoundIsShownWhollyThoughTheSketchHasNoTexts() {
        Search search = new Search(new IndexFolder(data));
        EditionSketch sketch = sketch(PUBLISHED, Set.of());
        for (String typed : List.of("lawyer O Takey", "grandmother", "555 0163", "")) {
            assertThat(find(search, sketch, typed, Filter.NONE)).isEqualTo(search.find(WHOLE, typed, Filter.NONE, 20));
            assertThat(find(search, sketch, typed, CHILDREN)).isEqualTo(search.find(WHOLE, typed, CHILDREN, 20));
        }
    }

    @Test
    void theWholeEditionIsReadForItsIndexOnlyAlsoWhenSomethingIsTakenDownOrTheProgramStartsAgain() {
        Search search = new Search(new IndexFolder(data, 1));
        UUID lawyer = find(search, sketch(PUBLISHED, Set.of()), "lawyer", Filter.NONE).hits().getFirst().entry().id();
        EditionSketch rest = sketch(PUBLISHED, Set.of(lawyer));
        assertThat(ids(find(search, rest, "lawyer", Filter.NONE))).isNotEmpty().doesNotContain(lawyer);
        assertThat(ids(find(new Search(new IndexFolder(data, 1)), rest, "", Filter.NONE))).doesNotContain(lawyer);
        assertThat(readings).hasValue(FOR_AN_INDEX);
        assertThat(ids(find(search, sketch(PUBLISHED.plusSeconds(1), Set.of()), "lawyer", Filter.NONE))).contains(lawyer);
        assertThat(readings).hasValue(2 * FOR_AN_INDEX);
    }

    @Test
    void aSearchOfTheWholeAndOneOfTheSketchDoNotCloseEachOthersIndex() {
        Search search = new Search(new IndexFolder(data, 1));
        EditionSketch sketch = sketch(PUBLISHED, Set.of());
        for (int turn = 0; turn < 3; turn++) {
            assertThat(search.find(WHOLE, "lawyer", Filter.NONE, 20)).isEqualTo(find(search, sketch, "lawyer", Filter.NONE));
        }
        assertThat(readings).hasValue(FOR_AN_INDEX);
    }

    @Test
    void aFeedIsToldWhatIsFoundAndGetsEachEntryWhole() {
        Search search = new Search(new IndexFolder(data));
        UUID lawyer = search.find(WHOLE, "lawyer", Filter.NONE, 1).hits().getFirst().entry().id();
        EditionSketch all = sketch(PUBLISHED, Set.of());
        EditionSketch rest = sketch(PUBLISHED, Set.of(lawyer));
        for (String typed : List.of("lawyer", "grandmother", "555 0163", "")) {
            Found expected = search.find(WHOLE, typed, Filter.NONE, WHOLE.entries().size());
            assertThat(search.all(all, this::read, typed)).isEqualTo(Set.copyOf(ids(expected)));
            assertThat(search.all(rest, this::read, typed)).doesNotContain(lawyer);
        }
        assertThat(search.all(all, this::read, "lawyer zzzzzzzzzzzz")).isEmpty();
        WHOLE.entries().forEach(entry -> assertThat(search.whole(all, this::read, entry.id())).isEqualTo(entry));
    }

    private Found find(Search search, EditionSketch sketch, String typed, Filter filter) {
        return search.find(sketch, this::read, typed, filter, 20);
    }

    private void read(java.util.function.Consumer<Entry> taker) {
        readings.incrementAndGet();
        WHOLE.entries().forEach(taker);
    }

    private static List<UUID> ids(Found found) {
        return found.hits().stream().map(hit -> hit.entry().id()).toList();
    }

    private static EditionSketch sketch(Instant published, Set<UUID> takenDown) {
        return new EditionSketch(new EditionContent(WHOLE.masthead(), WHOLE.kinds(), WHOLE.areas(), List.of(), WHOLE.entries().stream()
                .filter(entry -> !takenDown.contains(entry.id())).map(SketchedSearchTest::withoutTexts).toList()), DOCUMENT, published);
    }

    private static Entry withoutTexts(Entry entry) {
        return new Entry(entry.id(), ReaderText.NONE, ReaderText.NONE, ReaderText.NONE, null, entry.kinds(), entry.traffickingSpecific(),
                Set.of(), entry.whoFor(), entry.howToGet(), List.of(), entry.hours(), ReaderText.NONE, entry.places(), entry.areas(),
                entry.languages(), ReaderText.NONE, null, null, ReaderText.NONE, null, ReaderText.NONE);
    }
}
