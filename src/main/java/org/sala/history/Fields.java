package org.sala.history;

import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;
import org.sala.values.LocalizedText;

/** The public fields of a record as text, so that two states of it can be compared. */
final class Fields {

    private Fields() {
    }

    static Map<String, String> of(Recorded record) {
        Map<String, String> fields = new TreeMap<>();
        for (Field field : record.getClass().getFields()) {
            if (isKept(field)) {
                fields.put(field.getName(), text(value(record, field)));
            }
        }
        return fields;
    }

    private static boolean isKept(Field field) {
        return !Modifier.isStatic(field.getModifiers()) && !field.isAnnotationPresent(Transient.class)
                && !field.getName().equals("version") && !field.getName().equals("lastModified");
    }

    private static Object value(Recorded record, Field field) {
        try {
            return field.get(record);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("A public field could not be read: " + field, impossible);
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> null;
            case Recorded other -> other.recordId().toString();
            case LocalizedText text -> text.isEmpty() ? null : text.texts().toString();
            default -> value.toString().isEmpty() ? null : value.toString();
        };
    }
}
