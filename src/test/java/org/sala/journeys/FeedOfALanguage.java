package org.sala.journeys;

import static io.restassured.RestAssured.given;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Asks the feed of a directory everything that can be asked: all lists in each form, and each object in them. */
record FeedOfALanguage(String base) {

    private static final List<String> LISTS = List.of("services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms");
    private static final List<String> FORMS = List.of("", "?minimal=true", "?full=true", "?full_service=true", "?format=ndjson",
            "?format=ndjson&full=true");

    Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>(List.of(base, base + "/openapi.json", base + "/docs"));
        for (String list : LISTS) {
            FORMS.forEach(form -> paths.add(base + "/" + list + form));
            given().get(base + "/" + list).jsonPath().getList("contents.id", String.class).forEach(id -> paths.add(base + "/" + list + "/" + id));
        }
        return paths;
    }

    boolean knows(UUID service) {
        return given().get(base + "/services/" + service).statusCode() != 404;
    }

    /** How many services a search finds. */
    int found(String word) {
        return given().queryParam("search", word).get(base + "/services").jsonPath().getInt("total_items");
    }
}
