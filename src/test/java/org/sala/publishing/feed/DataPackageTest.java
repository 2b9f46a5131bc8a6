package org.sala.publishing.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sala.editions.EditionContent;
import org.sala.interchange.SharedFolder;
import org.sala.samples.SampleContent;
import org.sala.values.Language;

@Tag("plain")
class DataPackageTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path DESCRIPTOR = SharedFolder.path("hsds/3.1.1/datapackage.json");
    /** What strict readers of tables take. */
    private static final Map<String, Pattern> KINDS = Map.of(
            "uuid", Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"),
            "number", Pattern.compile("-?\\d+(\\.\\d+)?"), "date", Pattern.compile("\\d{4}-\\d\\d-\\d\\d"),
            "time", Pattern.compile("\\d\\d:\\d\\d:\\d\\d"), "datetime", Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"),
            "uri", Pattern.compile("[a-z][a-z0-9+.-]*:\\S+"), "email", Pattern.compile("\\S+@\\S+"), "string", Pattern.compile(".+", Pattern.DOTALL));

    private final EditionContent content = FeedViewTest.dated(SampleContent.threeDistricts());

    @Test
    void everyTableIsThatOfTheSpecification() throws IOException {
        assumeTrue(Files.exists(DESCRIPTOR), "skipped: the descriptor of HSDS is not beside the project");
        Map<String, JsonNode> published = byName(JSON.readTree(DESCRIPTOR.toFile()));
        Map<String, JsonNode> ours = byName(JSON.readTree(unzipped(Language.ENGLISH).get("datapackage.json")));
        assertThat(ours).hasSize(Table.ALL.size());
        ours.forEach((name, resource) -> {
            JsonNode model = published.get(name);
            assertThat(resource.get("path")).as(name).isEqualTo(model.get("path"));
            assertThat(fields(resource)).as(name).isEqualTo(fields(model));
            assertThat(keys(model)).as(name).containsAll(keys(resource));
            keys(model).stream().filter(key -> ours.containsKey(key.replaceAll(".* ", ""))).forEach(key -> assertThat(keys(resource)).contains(key));
        });
    }

    private static Map<String, JsonNode> byName(JsonNode description) {
        Map<String, JsonNode> resources = new LinkedHashMap<>();
        description.get("resources").forEach(resource -> resources.put(resource.get("name").asText(), resource));
        return resources;
    }

    private static List<String> fields(JsonNode resource) {
        List<String> fields = new ArrayList<>();
        resource.at("/schema/fields").forEach(field -> fields.add(field.get("name").asText() + " " + field.get("type").asText() + " "
                + field.path("format").asText("") + " " + field.at("/constraints/required").asBoolean()));
        return fields;
    }

    private static Set<String> keys(JsonNode resource) {
        Set<String> keys = new HashSet<>();
        resource.at("/schema/foreignKeys").forEach(key -> keys.add(key.get("fields").asText() + " " + key.at("/reference/resource").asText()));
        return keys;
    }

    @Test
    void everyRowKeepsItsTableInEveryLanguage() throws IOException {
        for (Language language : content.masthead().languages()) {
            Map<String, byte[]> files = unzipped(language);
            Map<String, List<CSVRecord>> rows = new HashMap<>();
            for (Table table : Table.ALL.values()) {
                rows.put(table.name(), rows(files.get(table.path()), table));
            }
            rows.forEach((name, records) -> records.forEach(record -> check(Table.ALL.get(name), record, rows)));
            assertThat(rows.get("service")).hasSize(content.entries().size());
            assertThat(List.of("organization", "location", "service_at_location", "phone", "schedule", "language", "taxonomy", "taxonomy_term",
                    "attribute")).allMatch(name -> !rows.get(name).isEmpty());
        }
    }

    private static List<CSVRecord> rows(byte[] file, Table table) throws IOException {
        try (CSVParser parsed = CSVParser.parse(new StringReader(new String(file, StandardCharsets.UTF_8)),
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            assertThat(parsed.getHeaderNames()).as(table.name()).isEqualTo(table.columns().stream().map(Table.Column::name).toList());
            List<CSVRecord> rows = parsed.getRecords();
            assertThat(rows.stream().map(row -> row.get("id"))).as(table.name()).doesNotHaveDuplicates();
            return rows;
        }
    }

    private static void check(Table table, CSVRecord row, Map<String, List<CSVRecord>> rows) {
        for (Table.Column column : table.columns()) {
            String value = row.get(column.name());
            String where = table.name() + "." + column.name() + " of " + row.get("id");
            assertThat(!column.required() || !value.isEmpty()).as(where + " is required").isTrue();
            assertThat(value.isEmpty() || KINDS.get(column.kind()).matcher(value).matches()).as(where + ": " + value).isTrue();
            String other = column.name().replaceFirst("_id$", "");
            if (!value.isEmpty() && !other.equals(column.name()) && rows.containsKey(other)) {
                assertThat(rows.get(other)).as(where + " leads to nothing").anyMatch(one -> one.get("id").equals(value));
            }
        }
    }

    @Test
    void theSameEditionIsTheSamePackage() throws IOException {
        assertThat(zipped(new Language("km"))).isEqualTo(zipped(new Language("km")));
    }

    private byte[] zipped(Language language) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        FeedViewTest.view(content, language).writeTables(zip);
        return zip.toByteArray();
    }

    private Map<String, byte[]> unzipped(Language language) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped(language)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
