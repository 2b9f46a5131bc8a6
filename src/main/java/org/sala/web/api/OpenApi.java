package org.sala.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sala.publishing.feed.FeedMessages;

/**
 * The OpenAPI 3.1 document of a feed: that of HSDS, with what is wrong in it put right (operation ids that are unique,
 * references that lead to the right object) and with what this feed really answers, troubles included.
 */
final class OpenApi {

    /** Where it stands below the base address. */
    static final String FILE = "/openapi.json";

    private static final String SPECIFICATION = "https://docs.openreferral.org/en/3.1/hsds/api_reference.html";

    private final Asked asked;
    private final FeedMessages texts;

    OpenApi(Asked asked) {
        this.asked = asked;
        this.texts = asked.texts();
    }

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", info());
        document.put("jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema");
        document.put("servers", List.of(Map.of("url", asked.base().toString())));
        document.put("externalDocs", Map.of("url", SPECIFICATION));
        document.put("tags", List.of(Map.of("name", "required"), Map.of("name", "optional")));
        document.put("paths", paths());
        document.put("components", Map.of("schemas", Schemas.all(), "parameters", parameters(), "responses", responses()));
        return document;
    }

    private Map<String, Object> info() {
        About.Names names = new About.Names(asked.masthead(), asked.language());
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", texts.title(names.directory()));
        info.put("version", About.HSDS_VERSION);
        info.put("description", texts.about());
        info.put("contact", Map.of("name", names.publisher()));
        return info;
    }

    private Map<String, Object> paths() {
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Operation operation : Operation.values()) {
            paths.put(operation.path, Map.of("get", get(operation)));
        }
        return paths;
    }

    private Map<String, Object> get(Operation operation) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        if (operation.needsId()) {
            parameters.add(parameterReference("id"));
        }
        operation.parameters.forEach(parameter -> parameters.add(parameterReference(parameter.key)));
        Map<String, Object> get = new LinkedHashMap<>();
        get.put("operationId", operation.id);
        get.put("tags", List.of(operation.tag));
        get.put("summary", operation.meaning(texts));
        get.put("parameters", parameters);
        get.put("responses", answers(operation));
        return get;
    }

    private static Map<String, Object> parameterReference(String key) {
        return Map.of("$ref", "#/components/parameters/" + key);
    }

    private Map<String, Object> answers(Operation operation) {
        Map<String, Object> contents = new LinkedHashMap<>();
        contents.put(FeedAnswer.JSON, Map.of("schema", operation.list ? Schemas.pageOf(operation.object) : Schemas.reference(operation.object)));
        if (operation.list) {
            contents.put(FeedAnswer.LINES, Map.of("schema", Map.of("type", "string", "description", texts.pages())));
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("200", Map.of("description", texts.answerGood(), "content", contents));
        for (String code : List.of("304", "400", "404")) {
            answers.put(code, Map.of("$ref", "#/components/responses/" + code));
        }
        return answers;
    }

    private Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("id", parameter("id", "path", texts.meansId(), Map.of("type", "string", "format", "uuid")));
        for (Parameter parameter : Parameter.values()) {
            parameters.put(parameter.key, parameter(parameter.key, "query", parameter.meaning(texts), parameter.schema()));
        }
        return parameters;
    }

    private static Map<String, Object> parameter(String name, String in, String meaning, Map<String, Object> schema) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", in);
        parameter.put("required", in.equals("path"));
        parameter.put("description", meaning);
        parameter.put("schema", schema);
        return parameter;
    }

    private Map<String, Object> responses() {
        Map<String, Object> content = Map.of(FeedAnswer.JSON, Map.of("schema", Schemas.reference("Trouble")));
        return Map.of("304", Map.of("description", texts.answerSame()),
                "400", Map.of("description", texts.answerBad(), "content", content),
                "404", Map.of("description", texts.answerNotThere(), "content", content));
    }
}
