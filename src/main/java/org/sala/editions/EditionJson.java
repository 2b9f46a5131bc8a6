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
import java.util.List;
import java.util.function.Consumer;
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

    /** Hears the parts of an edition while it is read. */
    interface Taker {
        void masthead(EditionContent.Masthead read);

        void kinds(List<EditionContent.KindOfHelp> read);

        void areas(List<EditionContent.Area> read);

        void chapter(EditionContent.Chapter read);

        void entry(EditionContent.Entry read);
    }

    /** Reads it part by part; what is not kept by the taker is in memory for a moment only. */
    static void read(byte[] bytes, Taker taker) {
        try (JsonParser parser = JSON.createParser(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            for (parser.nextToken(); parser.nextToken() == JsonToken.FIELD_NAME; ) {
                String part = parser.currentName();
                parser.nextToken();
                read(parser, part, taker);
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException("The database holds an edition that cannot be read", damaged);
        }
    }

    /** The same of the entries alone. */
    static void readEntries(byte[] bytes, Consumer<EditionContent.Entry> taker) {
        read(bytes, "entries", parser -> {
            each(parser, EditionContent.Entry.class, taker);
            return null;
        });
    }

    private static void read(JsonParser parser, String part, Taker taker) throws IOException {
        switch (part) {
            case "masthead" -> taker.masthead(parser.readValueAs(EditionContent.Masthead.class));
            case "kinds" -> taker.kinds(List.of(parser.readValueAs(EditionContent.KindOfHelp[].class)));
            case "areas" -> taker.areas(List.of(parser.readValueAs(EditionContent.Area[].class)));
            case "chapters" -> each(parser, EditionContent.Chapter.class, taker::chapter);
            case "entries" -> each(parser, EditionContent.Entry.class, taker::entry);
            default -> parser.skipChildren();
        }
    }

    private static <T> void each(JsonParser parser, Class<T> type, Consumer<T> taker) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            taker.accept(parser.readValueAs(type));
        }
    }

    static byte[] writeEntry(EditionContent.Entry entry) {
        try {
            return JSON.writeValueAsBytes(entry);
        } catch (IOException impossible) {
            throw new UncheckedIOException("An entry could not be written as JSON", impossible);
        }
    }

    static EditionContent.Entry readEntry(byte[] json) {
        try {
            return JSON.readValue(json, EditionContent.Entry.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException("An entry that was kept cannot be read", damaged);
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
