package org.sala.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sala.publishing.feed.FeedMessages;

/** What can be added to an address of the API, under HSDS's names. */
enum Parameter {

    SEARCH("search", "string", FeedMessages::meansSearch),
    PAGE("page", "integer", FeedMessages::meansPage),
    PER_PAGE("per_page", "integer", texts -> texts.meansPerPage(String.valueOf(Question.USUAL_PER_PAGE), String.valueOf(Question.MOST_PER_PAGE))),
    FORMAT("format", "string", FeedMessages::meansFormat),
    TAXONOMY_TERM_ID("taxonomy_term_id", "id", FeedMessages::meansTermId),
    TAXONOMY_ID("taxonomy_id", "id", FeedMessages::meansTaxonomyId),
    ORGANIZATION_ID("organization_id", "id", FeedMessages::meansOrganizationId),
    MODIFIED_AFTER("modified_after", "string", FeedMessages::meansModifiedAfter),
    MINIMAL("minimal", "boolean", FeedMessages::meansMinimal),
    FULL("full", "boolean", FeedMessages::meansFull),
    FULL_SERVICE("full_service", "boolean", FeedMessages::meansFullService),
    POSTCODE("postcode", "string", FeedMessages::meansPostcode),
    PROXIMITY("proximity", "string", FeedMessages::meansProximity),
    PARENT_ID("parent_id", "id", FeedMessages::meansParentId),
    TOP_ONLY("top_only", "boolean", FeedMessages::meansTopOnly);

    final String key;
    private final String type;
    private final Function<FeedMessages, String> meaning;

    Parameter(String key, String type, Function<FeedMessages, String> meaning) {
        this.key = key;
        this.type = type;
        this.meaning = meaning;
    }

    String meaning(FeedMessages texts) {
        return meaning.apply(texts);
    }

    /** Its JSON Schema. */
    Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type.equals("id") ? "string" : type);
        switch (this) {
            case PAGE -> schema.putAll(Map.of("minimum", 1, "default", 1));
            case PER_PAGE -> schema.putAll(Map.of("minimum", 1, "maximum", Question.MOST_PER_PAGE, "default", Question.USUAL_PER_PAGE));
            case FORMAT -> schema.putAll(Map.of("enum", List.of("json", "ndjson"), "default", "json"));
            case SEARCH -> schema.put("maxLength", Question.LONGEST_TEXT);
            default -> {
                if (type.equals("id")) {
                    schema.put("format", "uuid");
                }
            }
        }
        return schema;
    }
}
