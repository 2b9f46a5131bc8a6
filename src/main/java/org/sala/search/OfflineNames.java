package org.sala.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.Provider;
import org.sala.values.Language;
import org.sala.values.ReaderText;

/** The numbers of what entries share, and texts in the reader's language or the one that stands in for it. */
final class OfflineNames {

    private final Language language;
    private final List<Language> otherwise;
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, Integer> areas = new HashMap<>();
    private final Map<UUID, Integer> organizations = new HashMap<>();
    private final List<Provider> providers = new ArrayList<>();
    private final Map<String, Integer> languages = new LinkedHashMap<>();

    OfflineNames(EditionContent content, Language language) {
        this.language = language;
        this.otherwise = List.of(content.masthead().sourceLanguage(), Language.ENGLISH);
        content.kinds().forEach(kind -> kinds.put(kind.code(), kinds.size()));
        content.areas().forEach(area -> areas.put(area.code(), areas.size()));
        content.entries().stream().map(Entry::organization).filter(java.util.Objects::nonNull)
                .filter(provider -> organizations.putIfAbsent(provider.id(), organizations.size()) == null).forEach(providers::add);
        content.entries().stream().flatMap(entry -> entry.languages().stream())
                .forEach(code -> languages.putIfAbsent(code, languages.size()));
    }

    /** Null when there is none in any of the languages. */
    String text(ReaderText text) {
        return text == null ? null : text.in(language, otherwise).map(ReaderText.Wording::text).orElse(null);
    }

    Integer kind(String code) {
        return kinds.get(code);
    }

    Integer area(String code) {
        return areas.get(code);
    }

    Integer organization(Provider provider) {
        return provider == null ? null : organizations.get(provider.id());
    }

    Integer language(String code) {
        return languages.get(code);
    }

    List<Provider> providers() {
        return providers;
    }

    List<String> organizations() {
        return providers.stream().map(provider -> java.util.Objects.toString(text(provider.name()), "")).toList();
    }

    List<String> languages() {
        return List.copyOf(languages.keySet());
    }
}
