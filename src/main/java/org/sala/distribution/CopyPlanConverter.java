package org.sala.distribution;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class CopyPlanConverter implements AttributeConverter<CopyPlan, String> {

    @Override
    public String convertToDatabaseColumn(CopyPlan plan) {
        return plan == null || plan.copies().isEmpty() ? null : plan.toString();
    }

    @Override
    public CopyPlan convertToEntityAttribute(String column) {
        return CopyPlan.read(column);
    }
}
