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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sala.values.Ids;
import org.sala.values.Language;
import org.sala.values.LocalizedText;

/** Brings the kinds of help that come with the product ({@code taxonomy/kinds-of-help.yaml}) into the database at start. */
@ApplicationScoped
class StarterTaxonomy {

    static final String CODE = "sala-kinds-of-help";

    private static final String FILE = "taxonomy/kinds-of-help.yaml";

    /** The file as it stands. */
    record Contents(Head taxonomy, List<Term> terms) {
    }

    record Head(String code, String name, String description, String version) {
    }

    record Term(String code, String parent, String pictogram, Map<Language, String> name,
                Map<Language, String> description, Map<Language, List<String>> synonyms) {
    }

    @Transactional
    void bringIn(@Observes StartupEvent start) {
        Contents contents = read();
        UUID id = Ids.of(contents.taxonomy().code());
        Taxonomy taxonomy = Taxonomy.<Taxonomy>findByIdOptional(id)
                .orElseGet(() -> new Taxonomy(id, contents.taxonomy().code()));
        taxonomy.name = contents.taxonomy().name();
        taxonomy.description = contents.taxonomy().description();
        taxonomy.edition = contents.taxonomy().version();
        taxonomy.persist();
        for (int position = 0; position < contents.terms().size(); position++) {
            bringIn(taxonomy, contents.terms().get(position), position);
        }
    }

    private void bringIn(Taxonomy taxonomy, Term given, int position) {
        UUID id = Ids.of(taxonomy.code, given.code());
        TaxonomyTerm term = TaxonomyTerm.<TaxonomyTerm>findByIdOptional(id)
                .orElseGet(() -> new TaxonomyTerm(id, taxonomy, given.code()));
        term.parentCode = given.parent();
        term.pictogram = given.pictogram();
        term.position = position;
        term.name = text(given.name());
        term.description = text(given.description());
        term.synonyms = text(given.synonyms() == null ? Map.of() : joined(given.synonyms()));
        term.persist();
    }

    private static Map<Language, String> joined(Map<Language, List<String>> words) {
        return words.entrySet().stream().collect(java.util.stream.Collectors.toMap(
                Map.Entry::getKey, entry -> String.join(";", entry.getValue())));
    }

    /** English is the source; the translations that come with the product wait for a speaker's review. */
    private static LocalizedText text(Map<Language, String> wordings) {
        if (wordings == null || wordings.isEmpty()) {
            return LocalizedText.EMPTY;
        }
        LocalizedText text = LocalizedText.of(Language.ENGLISH, wordings.get(Language.ENGLISH));
        for (Map.Entry<Language, String> wording : wordings.entrySet()) {
            if (!wording.getKey().equals(Language.ENGLISH)) {
                text = text.withTranslation(wording.getKey(), wording.getValue(), false);
            }
        }
        return text;
    }

    private static Contents read() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return new ObjectMapper(new YAMLFactory()).readValue(file, Contents.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException("The taxonomy that comes with the product cannot be read: " + FILE, damaged);
        }
    }
}
