package org.sala.values;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Keeps an outline as GeoJSON in one column. */
@Immutable
@Converter(autoApply = true)
public class OutlineConverter implements AttributeConverter<Outline, String> {

    @Override
    public String convertToDatabaseColumn(Outline outline) {
        return outline == null ? null : outline.geoJson();
    }

    @Override
    public Outline convertToEntityAttribute(String column) {
        return column == null ? null : Outline.of(column);
    }
}
