package org.sala.history;

import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Hibernate;
import org.sala.values.LocalizedText;

/**
 * The kept fields of a record as text, so that two states of it can be compared. They are looked for in the class and
 * those above it, for the fields that are public in the source are no longer so in the program that runs.
 */
final class Fields {

    private static final Map<Class<?>, List<Field>> KEPT = new ConcurrentHashMap<>();

    private Fields() {
    }

    static Map<String, String> of(Recorded given) {
        Object record = Hibernate.unproxy(given);
        Map<String, String> fields = new TreeMap<>();
        for (Field field : KEPT.computeIfAbsent(record.getClass(), Fields::kept)) {
            fields.put(field.getName(), text(value(record, field)));
        }
        return fields;
    }

    private static List<Field> kept(Class<?> type) {
        List<Field> kept = new ArrayList<>();
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (isKept(field)) {
                    field.setAccessible(true);
                    kept.add(field);
                }
            }
        }
        return List.copyOf(kept);
    }

    private static boolean isKept(Field field) {
        return !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())
                && !field.isAnnotationPresent(Transient.class) && !field.getName().startsWith("$$")
                && !field.getName().equals("version") && !field.getName().equals("lastModified");
    }

    private static Object value(Object record, Field field) {
        try {
            return field.get(record);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("A field could not be read: " + field, impossible);
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
