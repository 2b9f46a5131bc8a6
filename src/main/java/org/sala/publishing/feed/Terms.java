package org.sala.publishing.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.KindOfHelp;
import org.sala.publishing.feed.HsdsObjects.Attribute;
import org.sala.publishing.feed.HsdsObjects.Taxonomy;
import org.sala.publishing.feed.HsdsObjects.TaxonomyTerm;
import org.sala.values.Ids;

/** The kinds of help of an edition as the terms of one taxonomy. Ids are those of the catalog, the same in every directory. */
final class Terms {

    private static final String CODE = "sala-kinds-of-help";
    static final UUID TAXONOMY = Ids.of(CODE);

    private final Map<String, TaxonomyTerm> terms = new LinkedHashMap<>();
    private final Taxonomy taxonomy;

    Terms(List<KindOfHelp> kinds, Speech speech, FeedMessages messages) {
        this.taxonomy = new Taxonomy(TAXONOMY, messages.taxonomyName(), messages.taxonomyDescription());
        kinds.forEach(kind -> terms.put(kind.code(), term(kind, speech)));
    }

    static UUID id(String kind) {
        return Ids.of(CODE, kind);
    }

    private TaxonomyTerm term(KindOfHelp kind, Speech speech) {
        Wordings words = speech.wordings();
        String name = words.of("name", kind.name(), kind.code());
        String description = kind.description().isEmpty() ? name : words.of("description", kind.description());
        String spoken = kind.name().in(speech.language(), speech.otherwise()).map(wording -> wording.language().code()).orElse(null);
        return new TaxonomyTerm(id(kind.code()), kind.code(), name, description, kind.parent() == null ? null : id(kind.parent()),
                taxonomy.name(), taxonomy, spoken, TAXONOMY, words.extension());
    }

    Taxonomy taxonomy() {
        return taxonomy;
    }

    List<TaxonomyTerm> all() {
        return List.copyOf(terms.values());
    }

    Optional<TaxonomyTerm> of(String kind) {
        return Optional.ofNullable(terms.get(kind));
    }

    /** The kinds of help of an entry, as HSDS ties terms to a service. */
    List<Attribute> of(Entry entry) {
        return entry.kinds().stream().distinct().filter(terms::containsKey).map(kind -> new Attribute(
                Ids.of(entry.id().toString(), "kind-of-help", kind), "kind-of-help", null, terms.get(kind))).toList();
    }
}
