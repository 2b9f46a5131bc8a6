package org.sala.values;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class CodesConverter implements AttributeConverter<Codes, String> {

    @Override
    public String convertToDatabaseColumn(Codes codes) {
        return codes == null || codes.isEmpty() ? null : codes.toString();
    }

    @Override
    public Codes convertToEntityAttribute(String column) {
        return Codes.of(column);
    }
}
