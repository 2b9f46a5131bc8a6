package org.sala.publishing.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;

/** Writes objects under HSDS's names; what is not known is left out, never null. Lists are written as they are made. */
public final class FeedJson {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .setSerializationInclusion(JsonInclude.Include.NON_EMPTY);

    private FeedJson() {
    }

    static JsonNode tree(Object object) {
        return JSON.valueToTree(object);
    }

    public static byte[] bytes(Object object) {
        try {
            return JSON.writeValueAsBytes(object);
        } catch (IOException impossible) {
            throw new UncheckedIOException("An object of the feed could not be written as JSON", impossible);
        }
    }

    /** One page in its envelope. */
    public static void page(Page page, Stream<Object> contents, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            for (Map.Entry<String, JsonNode> field : JSON.<JsonNode>valueToTree(page).properties()) {
                json.writeFieldName(field.getKey());
                json.writeTree(field.getValue());
            }
            json.writeArrayFieldStart("contents");
            for (Iterator<Object> objects = contents.iterator(); objects.hasNext(); ) {
                json.writePOJO(objects.next());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** One object a line (NDJSON), each ended by a line feed. */
    public static void lines(Stream<Object> contents, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setRootValueSeparator(null);
            for (Iterator<Object> objects = contents.iterator(); objects.hasNext(); ) {
                json.writePOJO(objects.next());
                json.writeRaw('\n');
            }
        }
    }
}
