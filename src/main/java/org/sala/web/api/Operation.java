package org.sala.web.api;

import static org.sala.web.api.Parameter.*;

import java.util.List;
import java.util.function.Function;
import org.sala.publishing.feed.FeedMessages;

/** The addresses of the API, tagged as in HSDS 3.2. */
enum Operation {

    ROOT("/", "getApiMetaInformation", "required", "About", false, FeedMessages::meansRoot),
    SERVICES("/services", "getPaginatedListOfServices", "required", "Service", true, FeedMessages::meansServices,
            SEARCH, PAGE, PER_PAGE, FORMAT, TAXONOMY_TERM_ID, TAXONOMY_ID, ORGANIZATION_ID, MODIFIED_AFTER, MINIMAL, FULL),
    SERVICE("/services/{id}", "getFullyNestedServiceById", "required", "Service", false, FeedMessages::meansService),
    TAXONOMIES("/taxonomies", "getPaginatedListOfTaxonomies", "optional", "Taxonomy", true, FeedMessages::meansTaxonomies,
            SEARCH, PAGE, PER_PAGE, FORMAT),
    TAXONOMY("/taxonomies/{id}", "getTaxonomyById", "optional", "Taxonomy", false, FeedMessages::meansTaxonomy),
    TAXONOMY_TERMS("/taxonomy_terms", "getPaginatedListOfTaxonomyTerms", "optional", "TaxonomyTerm", true, FeedMessages::meansTerms,
            SEARCH, PAGE, PER_PAGE, FORMAT, Parameter.TAXONOMY_ID, PARENT_ID, TOP_ONLY),
    TAXONOMY_TERM("/taxonomy_terms/{id}", "getTaxonomyTermById", "optional", "TaxonomyTerm", false, FeedMessages::meansTerm),
    ORGANIZATIONS("/organizations", "getPaginatedListOfOrganizations", "optional", "Organization", true, FeedMessages::meansOrganizations,
            SEARCH, PAGE, PER_PAGE, FORMAT, TAXONOMY_TERM_ID, Parameter.TAXONOMY_ID, FULL, FULL_SERVICE),
    ORGANIZATION("/organizations/{id}", "getFullyNestedOrganizationById", "optional", "Organization", false,
            FeedMessages::meansOrganization, FULL_SERVICE),
    SERVICE_AT_LOCATIONS("/service_at_locations", "getPaginatedListOfServiceAtLocations", "optional", "ServiceAtLocation", true,
            FeedMessages::meansPairs, SEARCH, PAGE, PER_PAGE, FORMAT, TAXONOMY_TERM_ID, Parameter.TAXONOMY_ID, ORGANIZATION_ID,
            MODIFIED_AFTER, FULL, POSTCODE, PROXIMITY),
    SERVICE_AT_LOCATION("/service_at_locations/{id}", "getFullyNestedServiceAtLocationById", "optional", "ServiceAtLocation", false,
            FeedMessages::meansPair);

    final String path;
    final String id;
    final String tag;
    /** Name of what it answers, or of what its lists hold. */
    final String object;
    final boolean list;
    final List<Parameter> parameters;
    private final Function<FeedMessages, String> meaning;

    Operation(String path, String id, String tag, String object, boolean list, Function<FeedMessages, String> meaning,
              Parameter... parameters) {
        this.path = path;
        this.id = id;
        this.tag = tag;
        this.object = object;
        this.list = list;
        this.meaning = meaning;
        this.parameters = List.of(parameters);
    }

    String meaning(FeedMessages texts) {
        return meaning.apply(texts);
    }

    boolean needsId() {
        return path.endsWith("{id}");
    }
}
