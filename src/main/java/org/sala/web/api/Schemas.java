package org.sala.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.sala.publishing.feed.HsdsObjects;
import org.sala.publishing.feed.Page;

/** JSON Schemas (2020-12) of what the API answers, read off the records that are written, so that both always agree. */
final class Schemas {

    /** What an answer says that is no object: why there is none. */
    record Trouble(@JsonProperty(required = true) int status, @JsonProperty(required = true) String message) {
    }

    private static final SnakeCaseStrategy NAMES = new SnakeCaseStrategy();
    private static final Map<Type, Map<String, Object>> PLAIN = Map.ofEntries(
            Map.entry(UUID.class, Map.of("type", "string", "format", "uuid")),
            Map.entry(URI.class, Map.of("type", "string", "format", "uri")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(Integer.class, Map.of("type", "integer")), Map.entry(int.class, Map.of("type", "integer")),
            Map.entry(Long.class, Map.of("type", "integer")), Map.entry(Double.class, Map.of("type", "number")),
            Map.entry(Boolean.class, Map.of("type", "boolean")), Map.entry(boolean.class, Map.of("type", "boolean")));

    private Schemas() {
    }

    /** One for each kind of object, by its name. Only a page may have more than it says, for its contents. */
    static Map<String, Object> all() {
        Map<String, Object> schemas = new TreeMap<>();
        Stream.of(Stream.of(HsdsObjects.class.getDeclaredClasses()), Stream.of(About.class, About.Publisher.class, Trouble.class))
                .flatMap(types -> types).filter(Class::isRecord).forEach(type -> {
                    Map<String, Object> schema = schema(type);
                    schema.put("additionalProperties", false);
                    schemas.put(type.getSimpleName(), schema);
                });
        schemas.put(Page.class.getSimpleName(), schema(Page.class));
        return schemas;
    }

    static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    /** A page with objects of a kind. */
    static Map<String, Object> pageOf(String name) {
        Map<String, Object> contents = Map.of("type", "array", "items", reference(name));
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("allOf", List.of(reference("Page")));
        page.put("type", "object");
        page.put("properties", Map.of("contents", contents));
        page.put("required", List.of("contents"));
        page.put("unevaluatedProperties", false);
        return page;
    }

    private static Map<String, Object> schema(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(NAMES.translate(component.getName()), schema(component.getGenericType()));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", Arrays.stream(type.getRecordComponents()).filter(Schemas::isRequired)
                .map(component -> NAMES.translate(component.getName())).toList());
        return schema;
    }

    /** The mark is meant for what Jackson reads and writes, so it stands on the field of the record. */
    private static boolean isRequired(RecordComponent component) {
        JsonProperty mark = component.getAccessor().getAnnotation(JsonProperty.class);
        return mark != null && mark.required();
    }

    private static Map<String, Object> schema(Type type) {
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type);
        }
        if (type instanceof ParameterizedType several) {
            Map<String, Object> last = schema(several.getActualTypeArguments()[several.getActualTypeArguments().length - 1]);
            return several.getRawType() == List.class ? Map.of("type", "array", "items", last)
                    : Map.of("type", "object", "additionalProperties", last);
        }
        Class<?> kind = (Class<?>) type;
        return kind.isEnum() ? Map.of("type", "string", "enum", names(kind)) : reference(kind.getSimpleName());
    }

    private static List<String> names(Class<?> kind) {
        return Arrays.stream(kind.getFields()).map(constant -> {
            JsonProperty name = constant.getAnnotation(JsonProperty.class);
            return name == null ? constant.getName() : name.value();
        }).toList();
    }
}
