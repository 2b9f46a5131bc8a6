package org.sala.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Entry;
import org.sala.samples.ProvinceContent;
import org.sala.samples.SampleContent;
import org.sala.search.Filter.Who;

@Tag("plain")
class SearchTest {

    private static final EditionContent CONTENT = ProvinceContent.make();
    private static final LocalDateTime NIGHT = LocalDateTime.of(2026, 11, 23, 3, 0);
    /** So many that the index is kept in files. */
    private static final int MANY = 100;

    @TempDir
    Path data;
    private Search search;

    private Search search() {
        search = search == null ? new Search(new IndexFolder(data, MANY - 10)) : search;
        return search;
    }

    private List<UUID> ids(EditionContent content, String query, Filter filter) {
        return search().find(content, query, filter, 60).hits().stream().map(hit -> hit.entry().id()).toList();
    }

    private static UUID service(String key) {
        return ProvinceContent.id("svc-" + key);
    }

    @Test
    void saysWhyAnEntryWasFound() {
        assertThat(why("lawyer O Takey", "law-victims")).containsExactly(Reason.NAME, Reason.KIND, Reason.PLACE);
        assertThat(why("doctor", "boat-clinic")).containsExactly(Reason.KIND);
        assertThat(why("Riverlight", "day-room")).containsExactly(Reason.ORGANIZATION);
        assertThat(why("555 0163", "hiv")).containsExactly(Reason.PHONE);
        assertThat(why("grandmother", "stateless")).containsExactly(Reason.DESCRIPTION);
    }

    private Set<Reason> why(String query, String key) {
        return search().find(CONTENT, query, Filter.NONE, 60).hits().stream().filter(hit -> hit.entry().id().equals(service(key)))
                .findFirst().orElseThrow().why();
    }

    @Test
    void whatIsForTraffickedPeopleComesFirstAmongEquals() {
        assertThat(ids(CONTENT, "safe house", Filter.NONE)).startsWith(service("riverlight-shelter"), service("pavilion-shelter"),
                service("emergency-foster"), service("social-night"));
    }

    @Test
    void aChoiceNarrowsAndWorksWithoutWords() {
        Filter children = new Filter(null, null, Who.CHILD, null, null, false, false);
        assertThat(ids(CONTENT, "shelter", children)).contains(service("emergency-foster"));
        assertThat(ids(CONTENT, "talk", new Filter(null, null, Who.WOMAN, null, null, false, false))).doesNotContain(service("men-talk"));
        assertThat(ids(CONTENT, "", new Filter("legal", null, null, null, null, false, false)))
                .contains(service("law-victims"), service("witness")).doesNotContain(service("rice"));
        assertThat(ids(CONTENT, "", new Filter(null, "XP-04", null, null, null, false, false)))
                .contains(service("fishers"), service("helpline")).doesNotContain(service("rice"));
        assertThat(ids(CONTENT, "shelter", new Filter(null, null, null, "my", null, false, false))).containsOnly(service("pavilion-shelter"));
        assertThat(ids(CONTENT, "", new Filter(null, null, null, null, NIGHT, false, false)))
                .contains(service("helpline")).doesNotContain(service("rice"));
        assertThat(ids(CONTENT, "", new Filter(null, null, null, null, null, false, true))).doesNotContain(service("wage-claim"), service("witness"));
        assertThat(ids(CONTENT, "", new Filter(null, null, null, null, null, true, false))).doesNotContain(service("emergency-room"));
    }

    @Test
    void anEntryThatWasTakenDownIsFoundNoMore() {
        assertThat(ids(CONTENT, "lawyer", Filter.NONE)).contains(service("law-victims"));
        EditionContent rest = SampleContent.with(CONTENT, CONTENT.entries().stream()
                .filter(entry -> !entry.id().equals(service("law-victims"))).toList());
        assertThat(ids(rest, "lawyer", Filter.NONE)).doesNotContain(service("law-victims")).contains(service("law-migrants"));
        assertThat(ids(CONTENT, "lawyer", Filter.NONE)).contains(service("law-victims"));
    }

    @Test
    void whatWasChangedIsFoundByItsNewWords() {
        EditionContent first = SampleContent.with(CONTENT, List.of(SampleContent.bare("Old bakery", "Bread")));
        EditionContent second = SampleContent.with(CONTENT, List.of(SampleContent.bare("Old bakery", "Cake")));
        assertThat(ids(first, "bread", Filter.NONE)).hasSize(1);
        assertThat(ids(second, "bread", Filter.NONE)).isEmpty();
        assertThat(ids(second, "cake", Filter.NONE)).hasSize(1);
    }

    @Test
    void noSecretPlaceOrNumberIsFound() {
        assertThat(ids(CONTENT, "Seven Herons", Filter.NONE)).doesNotContain(service("riverlight-shelter"));
        assertThat(ids(CONTENT, "555 0118", Filter.NONE)).isEmpty();
        assertThat(ids(CONTENT, "Brick Kiln", Filter.NONE)).doesNotContain(service("pavilion-shelter"));
    }

    @Test
    void aDamagedIndexIsMadeAgain() throws IOException {
        EditionContent large = large();
        assertThat(ids(large, "lawyer", Filter.NONE)).isNotEmpty();
        List<Path> files = files();
        assertThat(files).isNotEmpty();
        for (UnaryOperator<byte[]> damage : List.<UnaryOperator<byte[]>>of(SearchTest::flipped, bytes -> new byte[0], bytes -> new byte[]{1, 2, 3})) {
            for (Path file : files()) {
                Files.write(file, damage.apply(Files.readAllBytes(file)));
            }
            search = null;
            assertThat(ids(large, "lawyer", Filter.NONE)).isNotEmpty();
        }
    }

    @Test
    void anIndexIsUsedAgainByTheNextProcess() throws IOException {
        EditionContent large = large();
        ids(large, "lawyer", Filter.NONE);
        List<Path> files = files();
        search = null;
        ids(SampleContent.with(large, large.entries().subList(1, MANY)), "lawyer", Filter.NONE);
        assertThat(files()).isEqualTo(files);
    }

    private static byte[] flipped(byte[] bytes) {
        bytes[bytes.length / 2] ^= 1;
        return bytes;
    }

    private static EditionContent large() {
        List<Entry> entries = CONTENT.entries();
        return SampleContent.with(CONTENT, IntStream.range(0, MANY).mapToObj(number -> renamed(entries.get(number % entries.size()), number)).toList());
    }

    private static Entry renamed(Entry entry, int number) {
        return new Entry(ProvinceContent.id("copy " + number), entry.name(), entry.alternateName(), entry.description(), entry.organization(),
                entry.kinds(), entry.traffickingSpecific(), entry.phases(), entry.whoFor(), entry.howToGet(), entry.phones(), entry.hours(),
                entry.hoursNote(), entry.places(), entry.areas(), entry.languages(), entry.interpretation(), entry.email(), entry.website(),
                entry.alert(), entry.lastChecked(), entry.referral());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    @Test
    void noQueryMakesItFail() {
        Random dice = new Random(4);
        List<String> hostile = new ArrayList<>(List.of("", " ", "*", "?", "a*", "\"lawyer", "lawyer AND OR NOT", "(((", "[a TO z]", "a~9", "_", "#", "=", "=#_",
                "#1", "/.*/", "\\", "<script>", "'; drop table", "\u0000\u0001\u001b", "\ud800", "\udc00\ud800", "\u200b\u200d\ufeff", "%", "\u0e33",
                "\u17d2", "\u1039\u1039", "a\u0301".repeat(200), "\ud83d\ude00".repeat(100), "1".repeat(300), "+".repeat(50), "ក".repeat(5000), "x".repeat(10_000)));
        while (hostile.size() < 10_000) {
            hostile.add(random(dice));
        }
        assertThat(hostile).allSatisfy(query -> assertThat(search().find(CONTENT, query, Filter.NONE, 20)).isNotNull());
    }

    private static String random(Random dice) {
        int[] ranges = {0x20, 0x7f, 0x00, 0x20, 0xc0, 0x180, 0x300, 0x370, 0xe00, 0xe80, 0xe80, 0xf00, 0x1000, 0x10a0, 0x1780, 0x1800, 0x2000, 0x2070, 0xd800, 0xe000, 0x1f600, 0x1f640};
        StringBuilder text = new StringBuilder();
        for (int letter = dice.nextInt(40); letter >= 0; letter--) {
            int range = dice.nextInt(ranges.length / 2) * 2;
            text.appendCodePoint(dice.nextInt(ranges[range], ranges[range + 1]));
        }
        return text.toString();
    }
}
