package org.sala.journeys;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.sala.values.Audience;
import org.sala.values.Language;
import org.sala.values.LocalizedText;
import org.sala.values.Reaches;

/** Puts a word of its own into every text field of the catalog that some readers may not see, so that it can be looked for. */
final class Planted {

    static final String PREFIX = "Zqleak";

    private final EntityManager database;
    private final List<Language> languages;
    private final Set<String> internal = new TreeSet<>();
    private final Set<String> partner = new TreeSet<>();

    Planted(EntityManager database, List<Language> languages) {
        this.database = database;
        this.languages = languages;
    }

    /** Into every record of a directory that there is, of every class of the catalog. */
    void plant(UUID directoryId) {
        for (EntityType<?> type : database.getMetamodel().getEntities()) {
            if (type.getJavaType().getPackageName().equals("org.sala.catalog") && hasDirectory(type.getJavaType())) {
                database.createQuery("select e from " + type.getName() + " e where e.directoryId = ?1", type.getJavaType())
                        .setParameter(1, directoryId).getResultList().forEach(this::plant);
            }
        }
    }

    private static boolean hasDirectory(Class<?> type) {
        return java.util.Arrays.stream(type.getFields()).anyMatch(field -> field.getName().equals("directoryId"));
    }

    private void plant(Object record) {
        for (Field field : record.getClass().getFields()) {
            Reaches reaches = field.getAnnotation(Reaches.class);
            if (reaches != null && !Modifier.isStatic(field.getModifiers()) && reaches.value() != Audience.HANDOUT) {
                String word = PREFIX + record.getClass().getSimpleName() + field.getName();
                if (set(record, field, word)) {
                    (reaches.value() == Audience.PARTNER ? partner : internal).add(word);
                }
            }
        }
    }

    /** Through the setter that Panache makes, for a field set behind its back is not saved. */
    private boolean set(Object record, Field field, String word) {
        Object value = field.getType() == String.class ? word : field.getType() == LocalizedText.class ? text(word) : null;
        if (value == null) {
            return false;
        }
        String setter = "set" + field.getName().substring(0, 1).toUpperCase(Locale.ROOT) + field.getName().substring(1);
        try {
            record.getClass().getMethod(setter, field.getType()).invoke(record, value);
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError("No setter for " + field, missing);
        }
        return true;
    }

    /** A text that holds a word in every language. */
    LocalizedText text(String word) {
        LocalizedText text = LocalizedText.of(languages.getFirst(), word);
        for (Language language : languages.subList(1, languages.size())) {
            text = text.withTranslation(language, word, true);
        }
        return text;
    }

    /** A word for a thing that only some readers may see, in fields that all of them may. */
    String word(String what, Audience reaches) {
        String word = PREFIX + what;
        (reaches == Audience.PARTNER ? partner : internal).add(word);
        return word;
    }

    /** The words nobody outside the team may ever meet. */
    Set<String> internal() {
        return internal;
    }

    /** The words practitioners may meet, and nobody else. */
    Set<String> partner() {
        return partner;
    }
}
