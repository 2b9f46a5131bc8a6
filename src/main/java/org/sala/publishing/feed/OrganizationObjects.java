package org.sala.publishing.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sala.editions.EditionContent.Provider;
import org.sala.publishing.feed.HsdsObjects.Organization;
import org.sala.publishing.feed.HsdsObjects.Service;
import org.sala.publishing.feed.HsdsObjects.TaxonomyTerm;

/** The providers of an edition as HSDS organizations. */
final class OrganizationObjects {

    private final Feed feed;
    private final Speech speech;
    private final Terms terms;

    OrganizationObjects(Feed feed, Speech speech, Terms terms) {
        this.feed = feed;
        this.speech = speech;
        this.terms = terms;
    }

    /** By itself, as it stands in lists and within its services. */
    Organization plain(Provider provider) {
        Wordings words = speech.wordings();
        String name = words.of("name", provider.name(), provider.id());
        return new Organization(provider.id(), name, description(provider, name), Uris.web(provider.website()), null, words.extension());
    }

    /** HSDS wants a description; what it helps with is the shortest true one. */
    private String description(Provider provider, String name) {
        String kinds = feed.organizations().get(provider.id()).stream().flatMap(entry -> entry.kinds().stream()).distinct().map(terms::of)
                .flatMap(Optional::stream).map(TaxonomyTerm::name).collect(Collectors.joining("; "));
        return kinds.isEmpty() ? name : kinds;
    }

    /** With its services, which do not name it again. */
    static Organization with(Organization known, List<Service> services) {
        return new Organization(known.id(), known.name(), known.description(), known.website(), services, known.sala());
    }
}
