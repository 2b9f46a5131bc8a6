package org.sala.publishing.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Entry;
import org.sala.publishing.feed.Feed.Pair;
import org.sala.publishing.feed.HsdsObjects.Organization;
import org.sala.publishing.feed.HsdsObjects.Service;
import org.sala.publishing.feed.HsdsObjects.ServiceAtLocation;
import org.sala.publishing.feed.HsdsObjects.Taxonomy;
import org.sala.publishing.feed.HsdsObjects.TaxonomyTerm;
import org.sala.values.Language;

/** What the feed of an edition answers in one language. */
public final class FeedView {

    private final Feed feed;
    private final Terms terms;
    private final OrganizationObjects organizations;
    private final ServiceObjects services;
    private final PlaceObjects places;

    FeedView(Feed feed, Language language, FeedMessages messages) {
        Speech speech = Speech.in(language, feed.content().masthead());
        Schedules schedules = Schedules.of(feed.content().masthead());
        this.feed = feed;
        this.terms = new Terms(feed.kinds(), speech, messages);
        this.organizations = new OrganizationObjects(feed, speech, terms);
        this.places = new PlaceObjects(speech, schedules);
        this.services = new ServiceObjects(speech, schedules, places, terms, feed.areas());
    }

    /** Changes whenever an answer could. */
    public String fingerprint() {
        return feed.fingerprint();
    }

    public EditionContent.Masthead masthead() {
        return feed.content().masthead();
    }

    /** Writes everything as the tabular data package of HSDS, a ZIP. */
    public void writeTables(OutputStream out) throws IOException {
        try (DataPackage tables = new DataPackage()) {
            for (UUID id : feed.entries().keySet()) {
                tables.add("service", service(id, Form.FULL));
            }
            for (TaxonomyTerm term : terms.all()) {
                tables.add("taxonomy_term", term);
            }
            tables.write(out);
        }
    }

    public Found services(Selection selection, Form form) {
        return Found.of(feed.entries().values().stream().filter(selection).map(Entry::id).toList(), id -> service(id, form));
    }

    public Optional<Object> service(UUID id) {
        return feed.entries().containsKey(id) ? Optional.of(service(id, Form.FULL)) : Optional.empty();
    }

    private Service service(UUID id, Form form) {
        Entry entry = feed.whole(id);
        return switch (form) {
            case MINIMAL -> services.minimal(entry);
            case LISTED -> services.listed(entry, organizationOf(entry));
            case FULL, FULL_SERVICE -> services.full(entry, organizationOf(entry));
        };
    }

    private Organization organizationOf(Entry entry) {
        return organizations.plain(entry.organization());
    }

    /** Organizations with a service that the selection asks for. */
    public Found organizations(Selection selection, Form form) {
        Set<UUID> wanted = feed.entries().values().stream().filter(selection).map(entry -> entry.organization().id())
                .collect(Collectors.toSet());
        return Found.of(feed.organizations().keySet().stream().filter(wanted::contains).toList(), id -> shown(id, form));
    }

    public Optional<Object> organization(UUID id, Form form) {
        return feed.organizations().containsKey(id) ? Optional.of(shown(id, form)) : Optional.empty();
    }

    private Organization shown(UUID id, Form form) {
        return switch (form) {
            case MINIMAL, LISTED -> plain(id);
            case FULL -> OrganizationObjects.with(plain(id), offers(id).map(entry -> services.listed(entry, null)).toList());
            case FULL_SERVICE -> OrganizationObjects.with(plain(id), offers(id).map(entry -> services.full(entry, null)).toList());
        };
    }

    private Organization plain(UUID id) {
        return organizations.plain(feed.organizations().get(id).getFirst().organization());
    }

    /** The services of an organization, with everything. */
    private Stream<Entry> offers(UUID organization) {
        return feed.organizations().get(organization).stream().map(entry -> feed.whole(entry.id()));
    }

    public Found serviceAtLocations(Selection selection, Form form) {
        return Found.of(feed.pairs().values().stream().filter(pair -> selection.test(pair.entry())).toList(), pair -> pair(pair, form));
    }

    public Optional<Object> serviceAtLocation(UUID id) {
        return Optional.ofNullable(feed.pairs().get(id)).map(pair -> pair(pair, Form.FULL));
    }

    private ServiceAtLocation pair(Pair listed, Form form) {
        Pair pair = feed.whole(listed);
        Organization organization = organizationOf(pair.entry());
        return form == Form.FULL || form == Form.FULL_SERVICE
                ? places.full(pair, services.withoutPlaces(pair.entry(), organization))
                : places.listed(pair, services.listed(pair.entry(), organization));
    }

    public Found taxonomies(Optional<String> search) {
        return Found.of(taxonomyList().stream().filter(taxonomy -> holds(search, taxonomy.name(), taxonomy.description())).toList(),
                taxonomy -> taxonomy);
    }

    public Optional<Object> taxonomy(UUID id) {
        return taxonomyList().stream().filter(taxonomy -> taxonomy.id().equals(id)).map(Object.class::cast).findFirst();
    }

    /** There is no taxonomy where nothing is sorted by it. */
    private List<Taxonomy> taxonomyList() {
        return terms.all().isEmpty() ? List.of() : List.of(terms.taxonomy());
    }

    public Found taxonomyTerms(Optional<String> search, Predicate<TaxonomyTerm> filter) {
        return Found.of(terms.all().stream().filter(filter)
                .filter(term -> holds(search, term.name(), term.description())).toList(), term -> term);
    }

    public Optional<Object> taxonomyTerm(UUID id) {
        return terms.all().stream().filter(term -> term.id().equals(id)).map(Object.class::cast).findFirst();
    }

    private static boolean holds(Optional<String> search, String name, String description) {
        return search.map(words -> ContainedWords.holds(name + "\n" + description, ContainedWords.words(words))).orElse(true);
    }
}
