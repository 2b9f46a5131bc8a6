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
        return read(bytes, "masthead", parser -> parser.readValueAs(EditionContent.Masthead.class));
    }

    /** How many entries there are; none is made of what is read. */
    static int countEntries(byte[] bytes) {
        return read(bytes, "entries", parser -> {
            int count = 0;
            for (; parser.nextToken() == JsonToken.START_OBJECT; parser.skipChildren()) {
                count++;
            }
            return count;
        });
    }

    /** Reads a member. */
    private interface Reading<T> {
        T from(JsonParser parser) throws IOException;
    }

    private static <T> T read(byte[] bytes, String member, Reading<T> reading) {
        try (JsonParser parser = JSON.createParser(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            for (parser.nextToken(); parser.nextToken() == JsonToken.FIELD_NAME; parser.skipChildren()) {
                boolean found = parser.currentName().equals(member);
                parser.nextToken();
                if (found) {
                    return reading.from(parser);
                }
            }
            throw new IOException("It has no " + member);
        } catch (IOException damaged) {
            throw new UncheckedIOException("The database holds an edition that cannot be read", damaged);
        }
    }
}
