package org.sala.publishing.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.Provider;
import org.sala.publishing.feed.HsdsObjects.Organization;
import org.sala.publishing.feed.HsdsObjects.Service;
import org.sala.publishing.feed.HsdsObjects.TaxonomyTerm;

/** The providers of an edition as HSDS organizations. */
final class OrganizationObjects {

    private final Speech speech;
    private final Terms terms;
    private final Map<UUID, Organization> plain = new HashMap<>();

    OrganizationObjects(Feed feed, Speech speech, Terms terms) {
        this.speech = speech;
        this.terms = terms;
        feed.organizations().forEach((id, entries) -> plain.put(id, organization(entries)));
    }

    private Organization organization(List<Entry> entries) {
        Provider provider = entries.getFirst().organization();
        Wordings words = speech.wordings();
        String name = words.of("name", provider.name(), provider.id());
        return new Organization(provider.id(), name, description(entries, name), Uris.web(provider.website()), null, words.extension());
    }

    /** HSDS wants a description; what it helps with is the shortest true one. */
    private String description(List<Entry> entries, String name) {
        String kinds = entries.stream().flatMap(entry -> entry.kinds().stream()).distinct().map(terms::of)
                .flatMap(Optional::stream).map(TaxonomyTerm::name).collect(Collectors.joining("; "));
        return kinds.isEmpty() ? name : kinds;
    }

    /** By itself, as it stands in lists and within its services. */
    Organization plain(UUID id) {
        return plain.get(id);
    }

    /** With its services, which do not name it again. */
    Organization with(UUID id, List<Service> services) {
        Organization known = plain.get(id);
        return new Organization(id, known.name(), known.description(), known.website(), services, known.sala());
    }
}
