package org.sala.publishing.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Entry;
import org.sala.samples.SampleContent;
import org.sala.testsupport.HsdsSchemas;
import org.sala.values.Language;
import org.sala.values.ReaderText;

@Tag("plain")
class FeedViewTest {

    private static final Selection ALL = selection(null, null, null);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Language ENGLISH = Language.ENGLISH;

    private final EditionContent content = dated(SampleContent.threeDistricts());

    @Test
    void everyObjectIsValidInEveryLanguage() throws IOException {
        assumeTrue(HsdsSchemas.areThere(), "skipped: the schemas of HSDS are not beside the project");
        for (Language language : content.masthead().languages()) {
            FeedView view = view(content, language);
            valid("compiled/service_list", view.services(ALL, Form.MINIMAL));
            valid("compiled/service_list", view.services(ALL, Form.LISTED));
            valid("compiled/service", view.services(ALL, Form.FULL));
            valid("compiled/organization_list", view.organizations(ALL, Form.LISTED));
            valid("compiled/organization", view.organizations(ALL, Form.FULL));
            valid("compiled/organization", view.organizations(ALL, Form.FULL_SERVICE));
            valid("compiled/service_at_location_list", view.serviceAtLocations(ALL, Form.LISTED));
            valid("compiled/service_at_location", view.serviceAtLocations(ALL, Form.FULL));
            valid("taxonomy", view.taxonomies(Optional.empty()));
            valid("taxonomy_term", view.taxonomyTerms(Optional.empty(), term -> true));
        }
    }

    private static void valid(String schema, Found found) throws IOException {
        assertThat(found.size()).as(schema).isPositive();
        for (JsonNode object : lines(found)) {
            assertThat(HsdsSchemas.faults(schema, object)).as(schema + " " + object).isEmpty();
        }
    }

    @Test
    void theClosedSchemasTakeTheExamplesOfTheSpecificationAndRefuseWhatIsWrong() throws IOException {
        assumeTrue(HsdsSchemas.areThere(), "skipped: the schemas of HSDS are not beside the project");
        assertThat(HsdsSchemas.faults("compiled/service", withoutMetadata(HsdsSchemas.example("service_full")))).isEmpty();
        assertThat(HsdsSchemas.faults("compiled/service", JSON.readTree("""
                {"id": "x", "name": null, "status": "open", "url": "www.example.org", "note": "", "phones": [{"number": "1"}]}""")))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    private static JsonNode withoutMetadata(JsonNode example) {
        example.findParents("metadata").forEach(parent -> ((com.fasterxml.jackson.databind.node.ObjectNode) parent).remove("metadata"));
        return example;
    }

    @Test
    void idsAreTheSameInAllLanguagesAndNoTwoObjectsShareOne() throws IOException {
        List<String> english = ids(view(content, ENGLISH));
        for (Language language : content.masthead().languages()) {
            assertThat(ids(view(content, language))).as(language.code()).isEqualTo(english);
        }
        Map<String, String> shapes = new HashMap<>();
        for (JsonNode service : lines(view(content, ENGLISH).services(ALL, Form.FULL))) {
            everyObject(service).forEach(object -> {
                String earlier = shapes.putIfAbsent(object.get("id").asText(), object.toString());
                assertThat(earlier == null || earlier.equals(object.toString())).as(object.toString()).isTrue();
            });
        }
    }

    private static List<String> ids(FeedView view) throws IOException {
        List<String> ids = new ArrayList<>();
        for (Found found : List.of(view.services(ALL, Form.FULL), view.organizations(ALL, Form.FULL_SERVICE),
                view.serviceAtLocations(ALL, Form.FULL), view.taxonomyTerms(Optional.empty(), term -> true))) {
            for (JsonNode object : lines(found)) {
                ids.addAll(object.findValuesAsText("id"));
            }
        }
        return ids;
    }

    private static Stream<JsonNode> everyObject(JsonNode node) {
        Stream<JsonNode> within = node.valueStream().flatMap(FeedViewTest::everyObject);
        return node.has("id") ? Stream.concat(Stream.of(node), within) : within;
    }

    @Test
    void aTextThatIsNotTranslatedSaysInWhichLanguageItIs() throws IOException {
        JsonNode named = lines(view(content, Language.of("km")).services(ALL, Form.FULL)).get(4);

        assertThat(named.get("alternate_name").asText()).isEqualTo("The Lotus House");
        assertThat(named.get("sala").get("text_languages").toString()).isEqualTo("{\"alternate_name\":\"en\"}");
        assertThat(lines(view(content, ENGLISH).services(ALL, Form.FULL)).get(4).has("sala")).isFalse();
    }

    /** Entries as they are in a sketch: all that is chosen by, and no texts. */
    @Test
    void entriesThatAreGotOneByOneGiveTheSameAnswers() throws IOException {
        EditionContent sketch = SampleContent.with(content, content.entries().stream().map(FeedViewTest::sketched).toList());
        Map<UUID, Entry> whole = content.entries().stream().collect(Collectors.toMap(Entry::id, entry -> entry));
        Entry first = content.entries().getFirst();
        List<Selection> asked = List.of(ALL, selection(Terms.id(first.kinds().getFirst()), null, null),
                selection(null, first.organization().id(), null), selection(null, null, first.lastModified().truncatedTo(ChronoUnit.MILLIS)));
        for (Language language : content.masthead().languages()) {
            FeedView expected = view(content, language);
            FeedView view = view(sketch, whole::get, language);
            assertThat(view.fingerprint()).isEqualTo(expected.fingerprint());
            for (Selection selection : asked) {
                for (Form form : Form.values()) {
                    assertThat(lines(view.services(selection, form))).isEqualTo(lines(expected.services(selection, form)));
                    assertThat(lines(view.organizations(selection, form))).isEqualTo(lines(expected.organizations(selection, form)));
                    assertThat(lines(view.serviceAtLocations(selection, form))).isEqualTo(lines(expected.serviceAtLocations(selection, form)));
                }
            }
            assertThat(lines(view.taxonomyTerms(Optional.empty(), term -> true))).isEqualTo(lines(expected.taxonomyTerms(Optional.empty(), term -> true)));
        }
    }

    private static Entry sketched(Entry entry) {
        return new Entry(entry.id(), entry.name(), ReaderText.NONE, ReaderText.NONE, entry.organization(), entry.kinds(),
                entry.traffickingSpecific(), Set.of(), null, null, List.of(), entry.hours(), ReaderText.NONE, entry.places().stream()
                .map(place -> new EditionContent.Place(place.id(), ReaderText.NONE, place.area(), ReaderText.NONE, ReaderText.NONE,
                        ReaderText.NONE, ReaderText.NONE, null, null, List.of(), place.hours())).toList(), entry.areas(), entry.languages(),
                ReaderText.NONE, null, null, ReaderText.NONE, null, ReaderText.NONE, entry.lastModified());
    }

    @Test
    void whatIsNotKnownIsLeftOutAndNeverNull() throws IOException {
        for (JsonNode service : lines(view(content, ENGLISH).services(ALL, Form.FULL))) {
            assertThat(service.toString()).doesNotContain("null").doesNotContain("\"\"").doesNotContain("[]").doesNotContain("{}");
        }
    }

    @Test
    void whatIsAskedForTogetherMustAllBeTrue() {
        FeedView view = view(content, ENGLISH);
        Entry first = content.entries().getFirst();
        UUID term = Terms.id(first.kinds().getFirst());
        UUID organization = first.organization().id();
        List<Entry> both = content.entries().stream().filter(entry -> entry.organization().id().equals(organization)
                && entry.kinds().contains(first.kinds().getFirst())).toList();

        assertThat(view.services(selection(term, organization, null), Form.LISTED).size()).isEqualTo(both.size()).isPositive()
                .isLessThan(view.services(selection(term, null, null), Form.LISTED).size())
                .isLessThan(view.services(selection(null, organization, null), Form.LISTED).size());
        assertThat(view.services(selection(term, organization, first.lastModified().truncatedTo(ChronoUnit.MILLIS)), Form.LISTED).size()).isOne();
        assertThat(view.services(selection(term, UUID.randomUUID(), null), Form.LISTED).size()).isZero();
        assertThat(view.organizations(selection(term, organization, null), Form.LISTED).size()).isOne();
    }

    @Test
    void tenThousandServicesAreWrittenAsTheyAreMade() throws IOException {
        FeedView view = view(SampleContent.withServices(10_000, false), ENGLISH);
        AtomicInteger made = new AtomicInteger();
        AtomicInteger written = new AtomicInteger();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int letter) {
                written.addAndGet(letter == '\n' ? 1 : 0);
            }
        };
        FeedJson.lines(view.services(ALL, Form.FULL).all().peek(object ->
                assertThat(made.incrementAndGet() - written.get()).isLessThan(50)), out);

        assertThat(written.get()).isEqualTo(10_000);
    }

    @Test
    void eachPageTellsWhereItStands() {
        assertThat(Page.of(45, 1, 20)).isEqualTo(new Page(45, 3, 1, 20, true, false, false));
        assertThat(Page.of(45, 3, 20)).isEqualTo(new Page(45, 3, 3, 5, false, true, false));
        assertThat(Page.of(45, 999_999_999, 500)).isEqualTo(new Page(45, 1, 999_999_999, 0, false, true, true));
        assertThat(Page.of(0, 1, 20)).isEqualTo(new Page(0, 0, 1, 0, true, true, true));
    }

    private static Selection selection(UUID term, UUID organization, Instant modifiedAfter) {
        return new Selection(Optional.<Set<UUID>>empty(), Optional.ofNullable(term), Optional.empty(),
                Optional.ofNullable(organization), Optional.ofNullable(modifiedAfter));
    }

    /** Each entry an hour earlier than the one before. */
    static EditionContent dated(EditionContent content) {
        List<Entry> entries = new ArrayList<>();
        content.entries().forEach(entry -> entries.add(
                entry.modifiedAt(Instant.parse("2026-03-12T03:00:00.123456Z").minusSeconds(3600L * entries.size()))));
        return SampleContent.with(content, entries);
    }

    /** Names of messages stand for their words. */
    static FeedView view(EditionContent content, Language language) {
        Map<UUID, Entry> whole = content.entries().stream().collect(Collectors.toMap(Entry::id, entry -> entry));
        return view(content, whole::get, language);
    }

    private static FeedView view(EditionContent content, Function<UUID, Entry> whole, Language language) {
        FeedMessages names = (FeedMessages) Proxy.newProxyInstance(FeedMessages.class.getClassLoader(),
                new Class<?>[] {FeedMessages.class}, (proxy, method, arguments) -> method.getName());
        return new FeedView(new Feed(content, whole), language, names);
    }

    private static List<JsonNode> lines(Found found) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FeedJson.lines(found.all(), out);
        List<JsonNode> objects = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).split("\n")) {
            objects.add(JSON.readTree(line));
        }
        assertThat(objects).hasSize(found.size());
        return objects;
    }
}
