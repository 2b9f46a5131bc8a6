package org.sala.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.sala.interchange.SharedFolder;

/**
 * The schemas of HSDS 3.1.1, closed: an object may have no property that is not in them, but the documented one named
 * {@code sala}. Formats must be kept. They lie outside of the project; where they are missing, tests that need them are skipped.
 */
public final class HsdsSchemas {

    private static final Path FOLDER = SharedFolder.path("hsds/3.1.1/schema");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final Map<String, JsonSchema> READ = new ConcurrentHashMap<>();
    private static final String EXTENSION = """
            {"type": "object", "additionalProperties": false, "minProperties": 1, "properties": {
             "text_languages": {"type": "object", "minProperties": 1, "additionalProperties": {"type": "string", "pattern": "^[a-z]{2,3}$"}},
             "time_zone": {"type": "string", "pattern": "^[A-Z][A-Za-z_]+/[A-Z][A-Za-z_/]+$"}}}""";

    private HsdsSchemas() {
    }

    public static boolean areThere() {
        return Files.isDirectory(FOLDER);
    }

    /** What is wrong with an object; {@code name} is that of the file, such as {@code compiled/service_list}. */
    public static Set<String> faults(String name, JsonNode object) {
        return faults(READ.computeIfAbsent(name, file -> schema(closed(file))), object);
    }

    /** What is wrong with an object by any schema of the 2020-12 dialect. */
    public static Set<String> faults(JsonNode schema, JsonNode object) {
        return faults(schema(schema), object);
    }

    private static Set<String> faults(JsonSchema schema, JsonNode object) {
        return schema.validate(object).stream().map(ValidationMessage::getMessage).collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonSchema schema(JsonNode schema) {
        return FACTORY.getSchema(schema, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }

    private static JsonNode closed(String name) {
        try {
            JsonNode schema = JSON.readTree(FOLDER.resolve(name + ".json").toFile());
            return close(schema);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Closes an object and all within it. References lead to files beside it; the record of changes we never send. */
    private static JsonNode close(JsonNode schema) throws IOException {
        if (schema.path("properties").isObject()) {
            ObjectNode properties = (ObjectNode) schema.get("properties");
            properties.remove("metadata");
            for (String property : properties.propertyStream().map(Map.Entry::getKey).toList()) {
                properties.set(property, close(referred(properties.get(property))));
            }
            properties.set("sala", JSON.readTree(EXTENSION));
            ((ObjectNode) schema).put("additionalProperties", false);
        }
        if (schema.path("items").isObject()) {
            ((ObjectNode) schema).set("items", close(referred(schema.get("items"))));
        }
        return schema;
    }

    private static JsonNode referred(JsonNode schema) throws IOException {
        return schema.has("$ref") ? JSON.readTree(FOLDER.resolve(schema.get("$ref").asText()).toFile()) : schema;
    }

    /** One of the examples of the specification. */
    public static JsonNode example(String name) throws IOException {
        return JSON.readTree(FOLDER.resolveSibling("examples").resolve(name + ".json").toFile());
    }
}
