package org.sala.values;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Keeps a text with all its languages and their states in one JSON column. */
// Immutable: otherwise the database layer copies each text through JSON whenever it compares.
@Immutable
@Converter(autoApply = true)
public class LocalizedTextConverter implements AttributeConverter<LocalizedText, String> {

    private static final ObjectMapper JSON = new ObjectMapper()
            .setSerializationInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL);

    @Override
    public String convertToDatabaseColumn(LocalizedText text) {
        try {
            return text == null || text.isEmpty() ? null : JSON.writeValueAsString(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A text could not be written as JSON", impossible);
        }
    }

    @Override
    public LocalizedText convertToEntityAttribute(String column) {
        try {
            return column == null ? LocalizedText.EMPTY : JSON.readValue(column, LocalizedText.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("The database holds a text that cannot be read", damaged);
        }
    }
}
