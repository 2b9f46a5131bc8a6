package org.sala.catalog;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.values.Ids;
import org.sala.values.Language;
import org.sala.values.LocalizedText;

/**
 * Brings the kinds of help that come with the product into the database at start: {@code taxonomy/kinds-of-help.yaml}
 * in English, and {@code kinds-of-help_LL.yaml} beside it for each further language.
 */
@ApplicationScoped
class StarterTaxonomy {

    static final String CODE = "sala-kinds-of-help";

    private static final String FILE = "taxonomy/kinds-of-help.yaml";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final List<Language> languages;

    StarterTaxonomy(@ConfigProperty(name = "quarkus.locales") List<String> languages) {
        this.languages = languages.stream().map(Language::of).filter(other -> !other.equals(Language.ENGLISH)).toList();
    }

    /** The English file as it stands. */
    record Contents(Head taxonomy, List<Term> terms) {
    }

    /** The file of another language. */
    record Translations(Map<String, TermTranslation> terms) {
    }

    record TermTranslation(String name, String description, List<String> synonyms) {
    }

    record Head(String code, String name, String description, String version) {
    }

    record Term(String code, String parent, String pictogram, Map<Language, String> name,
                Map<Language, String> description, Map<Language, List<String>> synonyms) {
    }

    @Transactional
    void bringIn(@Observes StartupEvent start) {
        Contents contents = read(FILE, Contents.class);
        UUID id = Ids.of(contents.taxonomy().code());
        Taxonomy taxonomy = Taxonomy.<Taxonomy>findByIdOptional(id)
                .orElseGet(() -> new Taxonomy(id, contents.taxonomy().code()));
        taxonomy.name = contents.taxonomy().name();
        taxonomy.description = contents.taxonomy().description();
        taxonomy.edition = contents.taxonomy().version();
        taxonomy.persist();
        Map<Language, Translations> translations = new LinkedHashMap<>();
        languages.forEach(language -> translations.put(language,
                read(FILE.replace(".yaml", "_" + language + ".yaml"), Translations.class)));
        Map<String, TaxonomyTerm> present = TaxonomyTerm.<TaxonomyTerm>list("taxonomy", taxonomy).stream()
                .collect(Collectors.toMap(term -> term.code, Function.identity()));
        for (int position = 0; position < contents.terms().size(); position++) {
            Term given = contents.terms().get(position);
            TaxonomyTerm term = present.getOrDefault(given.code(),
                    new TaxonomyTerm(Ids.of(taxonomy.code, given.code()), taxonomy, given.code()));
            term.position = position;
            fill(term, given, translations);
            term.persist();
        }
    }

    private static void fill(TaxonomyTerm term, Term given, Map<Language, Translations> translations) {
        term.parentCode = given.parent();
        term.pictogram = given.pictogram();
        term.name = text(given.name(), given.code(), translations, TermTranslation::name);
        term.description = text(given.description(), given.code(), translations, TermTranslation::description);
        term.synonyms = text(Map.of(Language.ENGLISH, String.join(";", given.synonyms().get(Language.ENGLISH))), given.code(),
                translations, translation -> String.join(";", translation.synonyms()));
    }

    /** English is the source; the translations that come with the product wait for a speaker's review. */
    private static LocalizedText text(Map<Language, String> source, String code, Map<Language, Translations> translations,
                                      Function<TermTranslation, String> wording) {
        LocalizedText text = LocalizedText.of(Language.ENGLISH, source.get(Language.ENGLISH));
        for (Map.Entry<Language, Translations> translation : translations.entrySet()) {
            TermTranslation term = translation.getValue().terms().get(code);
            if (term != null) {
                text = text.withTranslation(translation.getKey(), wording.apply(term), false);
            }
        }
        return text;
    }

    /** Reads a file of the product; a language whose file is not there yet simply has no words. */
    private static <T> T read(String name, Class<T> type) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return file == null ? type.cast(new Translations(Map.of())) : YAML.readValue(file, type);
        } catch (IOException damaged) {
            throw new UncheckedIOException("The taxonomy that comes with the product cannot be read: " + name, damaged);
        }
    }
}
