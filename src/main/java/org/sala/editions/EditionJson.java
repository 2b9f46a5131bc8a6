package org.sala.editions;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Writes and reads frozen content as gzipped JSON. Only the components of the records count, never derived getters. */
final class EditionJson {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setVisibility(PropertyAccessor.GETTER, Visibility.NONE)
            .setVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .setVisibility(PropertyAccessor.FIELD, Visibility.ANY);

    private EditionJson() {
    }

    static byte[] write(EditionContent content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            JSON.writeValue(packed, content);
        } catch (IOException impossible) {
            throw new UncheckedIOException("An edition could not be written as JSON", impossible);
        }
        return bytes.toByteArray();
    }

    static EditionContent read(byte[] bytes) {
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return JSON.readValue(packed, EditionContent.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException("The database holds an edition that cannot be read", damaged);
        }
    }

    /** Only what stands on the cover, which comes first; the rest is not unpacked. */
    static EditionContent.Masthead readMasthead(byte[] bytes) {
        try (JsonParser parser = JSON.createParser(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            for (parser.nextToken(); parser.nextToken() == JsonToken.FIELD_NAME; parser.skipChildren()) {
                boolean found = parser.currentName().equals("masthead");
                parser.nextToken();
                if (found) {
                    return parser.readValueAs(EditionContent.Masthead.class);
                }
            }
            throw new IOException("It has no masthead");
        } catch (IOException damaged) {
            throw new UncheckedIOException("The database holds an edition that cannot be read", damaged);
        }
    }
}
