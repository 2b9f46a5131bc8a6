package org.sala.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sala.catalog.Service;
import org.sala.cli.sample.SampleDirectory;
import org.sala.cli.sample.SampleProvince;
import org.sala.directories.Directory;
import org.sala.editions.Edition;
import org.sala.editions.Editions;
import org.sala.testsupport.HsdsSchemas;
import org.sala.testsupport.RealDatabase;
import org.sala.values.Ids;
import org.sala.values.Language;
import org.sala.values.LocalizedText;

@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
class FeedApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROVINCE = "/d/" + SampleProvince.SLUG + "/en/hsds";
    private static final List<String> LISTS = List.of("services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms");

    @Inject
    SampleProvince province;
    @Inject
    SampleDirectory samples;
    @Inject
    Editions editions;

    @BeforeEach
    void theSampleProvinceIsPublished() {
        if (!province.isThere()) {
            province.make(Path.of("seed-data"), said -> { });
        }
    }

    @Test
    void everyObjectOfTheSampleProvinceIsValid() throws IOException {
        assumeTrue(HsdsSchemas.areThere(), "skipped: the schemas of HSDS are not beside the project");
        for (String language : List.of("en", "km", "my")) {
            String feed = "/d/" + SampleProvince.SLUG + "/" + language + "/hsds/";
            valid("compiled/service_list", feed + "services");
            valid("compiled/service_list", feed + "services?minimal=true");
            valid("compiled/service", feed + "services?full=true");
            valid("compiled/organization_list", feed + "organizations");
            valid("compiled/organization", feed + "organizations?full=true");
            valid("compiled/organization", feed + "organizations?full_service=true");
            valid("compiled/service_at_location_list", feed + "service_at_locations");
            valid("compiled/service_at_location", feed + "service_at_locations?full=true");
            valid("taxonomy", feed + "taxonomies");
            valid("taxonomy_term", feed + "taxonomy_terms");
        }
    }

    private static void valid(String schema, String path) throws IOException {
        List<JsonNode> contents = json(path).get("contents").valueStream().toList();
        assertThat(contents).isNotEmpty().allSatisfy(object -> assertThat(HsdsSchemas.faults(schema, object)).as(path + object).isEmpty());
    }

    @Test
    void itsOwnDocumentDescribesEveryAnswerAndLeadsNowhereElse() throws IOException {
        JsonNode document = json(PROVINCE + "/openapi.json");
        assertThat(document.get("openapi").asText()).isEqualTo("3.1.0");
        document.findValuesAsText("$ref").forEach(reference -> assertThat(document.at(reference.substring(1)).isMissingNode())
                .as(reference).isFalse());
        assertThat(document.findValuesAsText("operationId")).hasSize(11).doesNotHaveDuplicates();
        assertThat(document.get("paths").propertyStream().filter(path -> path.getValue().at("/get/tags/0").asText().equals("required"))
                .map(java.util.Map.Entry::getKey)).containsExactly("/", "/services", "/services/{id}");
        for (String list : LISTS) {
            JsonNode page = json(PROVINCE + "/" + list);
            fits(document, "/" + list, page);
            fits(document, "/" + list + "/{id}", json(PROVINCE + "/" + list + "/" + page.at("/contents/0/id").asText()));
        }
        fits(document, "/", json(PROVINCE));
    }

    private static void fits(JsonNode document, String path, JsonNode answer) {
        com.fasterxml.jackson.databind.node.ObjectNode schema = document.at("/paths/" + path.replace("/", "~1")
                + "/get/responses/200/content/application~1json/schema").deepCopy();
        schema.set("components", document.get("components"));
        assertThat(HsdsSchemas.faults(schema, answer)).as(path).isEmpty();
        schema.remove("components");
        assertThat(schema.toString()).contains("$ref");
    }

    @Test
    void theStartSaysWhatThisIs() throws IOException {
        JsonNode about = json(PROVINCE + "/");
        assertThat(about.get("version").asText()).isEqualTo("3.1.1");
        assertThat(about.at("/publisher/name").asText()).isNotEmpty();
        assertThat(asking().get(about.get("profile").asText()).contentType()).startsWith("text/html");
        assertThat(asking().get(about.get("openapi_url").asText()).statusCode()).isEqualTo(200);
    }

    @Test
    void pageAfterPageGivesEveryIdOnceAndTheSameInAllLanguages() throws IOException {
        for (String list : LISTS) {
            List<String> ids = new ArrayList<>();
            JsonNode page;
            int number = 0;
            do {
                page = json(PROVINCE + "/" + list + "?per_page=7&page=" + ++number);
                assertThat(page.get("size").asInt()).isEqualTo(page.get("contents").size());
                ids.addAll(ids(page));
            } while (!page.get("last_page").asBoolean());
            assertThat(number).isEqualTo(page.get("total_pages").asInt());
            assertThat(ids).hasSize(page.get("total_items").asInt()).doesNotHaveDuplicates();
            assertThat(ids(json("/d/" + SampleProvince.SLUG + "/th/hsds/" + list + "?per_page=500"))).isEqualTo(ids);
            assertThat(asking().get(PROVINCE + "/" + list + "?format=ndjson").asString().lines().map(FeedApiTest::idOfLine)).isEqualTo(ids);
        }
    }

    private static String idOfLine(String line) {
        try {
            return JSON.readTree(line).get("id").asText();
        } catch (IOException broken) {
            throw new AssertionError(line, broken);
        }
    }

    @Test
    void filtersAreCombinedWithAnd() throws IOException {
        JsonNode service = json(PROVINCE + "/services?full=true&per_page=1").at("/contents/0");
        String organization = service.at("/organization/id").asText();
        String term = service.at("/attributes/0/taxonomy_term/id").asText();
        String taxonomy = service.at("/attributes/0/taxonomy_term/taxonomy_id").asText();
        String all = PROVINCE + "/services?organization_id=" + organization + "&taxonomy_term_id=" + term + "&taxonomy_id=" + taxonomy
                + "&modified_after=2026-01-01&search=" + service.get("name").asText().split(" ")[0];

        assertThat(ids(json(all))).contains(service.get("id").asText());
        assertThat(json(all).get("total_items").asInt()).isLessThan(json(PROVINCE + "/services?taxonomy_term_id=" + term).get("total_items").asInt());
        assertThat(json(all.replace("2026-01-01", "2999-01-01")).get("empty").asBoolean()).isTrue();
        assertThat(json(PROVINCE + "/services?taxonomy_id=" + UUID.randomUUID()).get("empty").asBoolean()).isTrue();
        assertThat(json(PROVINCE + "/taxonomy_terms?top_only=true&parent_id=" + term).get("empty").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"services?page=0,400", "services?page=-1,400", "services?page=9999999999,400", "services?per_page=abc,400", "services?per_page=501,400",
        "services?modified_after=yesterday,400", "services?modified_after=2026-13-01,400", "services?format=xml,400", "services?full=maybe,400",
        "services?organization_id=1,400", "services?page=1&page=2,400", "service_at_locations?postcode=12000,400",
        "service_at_locations?proximity=500,400", "services/1,400", "services/%00,400", "services/00000000-0000-0000-0000-000000000000,404",
        "taxonomies/00000000-0000-0000-0000-000000000000,404", "organizations/00000000-0000-0000-0000-000000000000,404",
        "taxonomy_terms/00000000-0000-0000-0000-000000000000,404", "service_at_locations/00000000-0000-0000-0000-000000000000,404",
        "locations,404", "services/a/b,404", "services?modified_after=2026-01-01T00:00:00Z,200", "services?modified_after=2026-01-01T00:00:00%2B07:00,200",
        "services?modified_after=2026-01-01T00:00:00,200", "services?search=%00%F0%9F,200", "services?search=,200", "services?unknown=1,200"})
    void whatIsNotUnderstoodIsSaidInASentence(String address, int status) throws IOException {
        Response answer = asking().urlEncodingEnabled(false).get(PROVINCE + "/" + address);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/json");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        if (status != 200) {
            JsonNode trouble = JSON.readTree(answer.asByteArray());
            assertThat(trouble.get("status").asInt()).isEqualTo(status);
            assertThat(trouble.get("message").asText()).endsWith(".").doesNotContain("Exception").doesNotContain("{");
        }
    }

    @Test
    void pagesOfAnyOriginMayAskAndNobodyGetsACookie() {
        Response answer = asking().header("Origin", "https://example.org").header("Cookie", "other=1").get(PROVINCE + "/services");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.headers().hasHeaderWithName("Set-Cookie")).isFalse();
        assertThat(asking().options(PROVINCE + "/services").statusCode()).isEqualTo(204);
        assertThat(asking().head(PROVINCE + "/services").header("ETag")).isEqualTo(answer.header("ETag"));
        assertThat(asking().header("If-None-Match", answer.header("ETag")).get(PROVINCE + "/services").statusCode()).isEqualTo(304);
        assertThat(asking().get("/d/" + SampleProvince.SLUG + "/en/").header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @Test
    void whatIsTakenDownOrWithdrawnIsGoneWithTheNextRequest() throws IOException {
        Directory directory = sample("feed-taken");
        String feed = "/d/feed-taken/km/hsds";
        Response before = asking().get(feed + "/services");
        String id = JSON.readTree(before.asByteArray()).at("/contents/0/id").asText();

        QuarkusTransaction.requiringNew().run(() -> editions.takeDown(Edition.current(directory.id), UUID.fromString(id), Ids.next(), "moved"));
        Response after = asking().header("If-None-Match", before.header("ETag")).get(feed + "/services");
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.asString()).doesNotContain(id);
        assertThat(asking().get(feed + "/services/" + id).statusCode()).isEqualTo(404);

        QuarkusTransaction.requiringNew().run(() -> editions.withdraw(Edition.current(directory.id), Ids.next()));
        assertThat(asking().get(feed + "/services").statusCode()).isEqualTo(410);
        assertThat(asking().get("/d/feed-nowhere/km/hsds/services").statusCode()).isEqualTo(404);
        assertThat(asking().get(PROVINCE.replace("/en/", "/fr/") + "/services").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyWhatReadersSeeOtherwiseIsNewAfterTheNextEdition() throws IOException {
        Directory directory = sample("feed-dates");
        List<Service> services = QuarkusTransaction.requiringNew().call(() -> Service.<Service>list("directoryId = ?1 order by id", directory.id));
        UUID renamed = services.get(0).id;
        Edition second = QuarkusTransaction.requiringNew().call(() -> {
            Service.<Service>findById(renamed).name = LocalizedText.of(Language.ENGLISH, "Another name");
            Service.<Service>findById(services.get(1).id).internalNote = "Something was found out";
            editions.openNext(directory.id);
            return editions.publish(directory, LocalDate.now().plusYears(1), Ids.next());
        });

        JsonNode changed = json("/d/feed-dates/en/hsds/services?modified_after=" + second.publishedAt.truncatedTo(java.time.temporal.ChronoUnit.MILLIS));
        assertThat(ids(changed)).containsExactly(renamed.toString());
        assertThat(new TreeSet<>(json("/d/feed-dates/en/hsds/services?minimal=true").findValuesAsText("last_modified"))).hasSize(2);
    }

    private Directory sample(String slug) throws IOException {
        samples.make(new SampleDirectory.Wish(slug, 12, List.of(Language.ENGLISH, Language.of("km")), 7), Path.of("seed-data"), made -> { });
        return QuarkusTransaction.requiringNew().call(() -> Directory.withSlug(slug).orElseThrow());
    }

    private static List<String> ids(JsonNode page) {
        return page.get("contents").valueStream().map(object -> object.get("id").asText()).toList();
    }

    private static JsonNode json(String path) throws IOException {
        Response answer = asking().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(answer.asByteArray());
    }

    private static RequestSpecification asking() {
        return RestAssured.given().port(RestAssured.port);
    }
}
