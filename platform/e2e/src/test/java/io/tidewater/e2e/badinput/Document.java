package io.tidewater.e2e.badinput;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The API document of one service, as the list of its endpoints behind the gateway. */
record Document(String service, JsonNode root) {

    private static final Set<String> LIST_PARAMETERS = Set.of("filter", "sort", "cursor");
    private static final Set<String> READ_FROM_THE_TOKEN = Set.of("scope", "person", "version", "query");

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .filter(verb -> verb.getValue().has("responses"))
                        .forEach(verb -> operations.add(operation(path.getKey(), verb))));
        return operations;
    }

    private Operation operation(String path, Map.Entry<String, JsonNode> verb) {
        List<JsonNode> parameters =
                verb.getValue().path("parameters").valueStream().toList();
        Map<String, JsonNode> queries = of("query", parameters);
        READ_FROM_THE_TOKEN.forEach(queries::remove);
        boolean list = queries.keySet().stream().anyMatch(LIST_PARAMETERS::contains)
                || parameters.stream()
                        .anyMatch(parameter ->
                                parameter.at("/schema/$ref").asString("").endsWith("/ListQuery"));
        JsonNode content = verb.getValue().at("/requestBody/content");
        String method = verb.getKey().toUpperCase(Locale.ROOT);
        return new Operation(
                method,
                atTheGateway(path),
                list,
                of("path", parameters),
                queries,
                method.equals("PATCH") || of("header", parameters).containsKey("If-Match"),
                content.at("/application~1json/schema"),
                content.has("multipart/form-data"));
    }

    private Map<String, JsonNode> of(String place, List<JsonNode> parameters) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        parameters.stream()
                .filter(parameter -> parameter.path("in").asString().equals(place))
                .forEach(parameter -> found.put(parameter.path("name").asString(), resolved(parameter.path("schema"))));
        return found;
    }

    /** What every service has stands under the name of the service. */
    private String atTheGateway(String path) {
        return path.replaceFirst("^/api/v1/(jobs|dead-letters)", "/api/v1/" + service + "/$1");
    }

    /** The properties of an object schema, with references followed. */
    Stream<Map.Entry<String, JsonNode>> properties(JsonNode schema) {
        return resolved(schema).path("properties").propertyStream();
    }

    JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : resolved(root.at(reference.substring(1)));
    }
}
