package org.sala.planning;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sala.values.Language;

/** How many records of a directory hold text in a language; so that nobody leaves a language out without knowing what waits in it. */
public final class LanguageTexts {

    /** Tables and their columns of texts in several languages that people translate. */
    private static final List<List<String>> TABLES = List.of(
            List.of("service", "name", "alternate_name", "description", "application_process", "fees_description",
                    "eligibility_description", "alert", "hours_note", "how_to_refer", "interpretation_services"),
            List.of("organization", "name", "description"),
            List.of("location", "name", "directions", "transportation"),
            List.of("chapter", "title", "body"));

    private LanguageTexts() {
    }

    /** One query for each kind of record. */
    public static long count(UUID directoryId, Language language) {
        return TABLES.stream().mapToLong(table -> count(table, directoryId, language)).sum();
    }

    private static long count(List<String> table, UUID directoryId, Language language) {
        // Texts are kept as JSON with one member a language; quotes within texts are escaped, so this finds members only.
        String holds = table.stream().skip(1).map(column -> column + " like :member").collect(Collectors.joining(" or "));
        return ((Number) Plan.getEntityManager().createNativeQuery("select count(*) from " + table.getFirst()
                + " where directory_id = :directory and (" + holds + ")").setParameter("directory", directoryId)
                .setParameter("member", "%\"" + language.code() + "\":{%").getSingleResult()).longValue();
    }
}
