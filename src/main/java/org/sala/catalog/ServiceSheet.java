package org.sala.catalog;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.sala.values.Language;

/**
 * Everything a form says of one service: its own fields ({@code facts} puts them on), and the lists that hang on it,
 * each as a whole. Kinds are codes of {@link TaxonomyTerm}s, areas codes of {@link AdministrativeArea}s, documents
 * stand in the language of writing.
 */
public record ServiceSheet(UUID organization, String newOrganization, Consumer<Service> facts, Set<String> kinds,
                           Set<String> areas, Set<Language> languages, List<String> documents, List<CostLine> costs,
                           WeeklyHours hours, List<PhoneLine> phones, List<PlaceLine> places) {
}
