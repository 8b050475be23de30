package io.tidewater.e2e.badinput;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bodies of a schema: a plausible one, and ones with a single fault. */
record Specimens(Document document) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Properties that hold a condition of the rule language. */
    private static final Set<String> CONDITIONS = Set.of("filter", "condition");

    private static final int FAR_TOO_LONG = 60_000;

    /** The plausible body with one property replaced, for every property and every way it can be wrong. */
    List<Map.Entry<String, String>> faulty(JsonNode schema) {
        List<Map.Entry<String, String>> bodies = new ArrayList<>();
        document.properties(schema).forEach(property -> {
            String name = property.getKey();
            JsonNode kind = document.resolved(property.getValue());
            for (Map.Entry<String, String> fault : faults(name, kind)) {
                bodies.add(Map.entry(name + " " + fault.getKey(), with(schema, name, fault.getValue())));
            }
            for (Map.Entry<String, String> fault : inside(kind)) {
                bodies.add(Map.entry(name + "." + fault.getKey(), with(schema, name, fault.getValue())));
            }
        });
        return bodies;
    }

    /** The faults of what stands one level deeper: in an object, or in the only line of a list. */
    private List<Map.Entry<String, String>> inside(JsonNode schema) {
        boolean list = schema.path("type").asString("object").equals("array");
        JsonNode inner = list ? document.resolved(schema.path("items")) : schema;
        return document.properties(inner)
                .flatMap(property -> faults(property.getKey(), document.resolved(property.getValue())).stream()
                        .map(fault -> {
                            String value = with(inner, property.getKey(), fault.getValue());
                            return Map.entry(
                                    property.getKey() + " " + fault.getKey(), list ? "[" + value + "]" : value);
                        }))
                .toList();
    }

    private static List<Map.Entry<String, String>> faults(String name, JsonNode schema) {
        List<Map.Entry<String, String>> faults = new ArrayList<>(faults(schema));
        if (CONDITIONS.contains(name)) {
            BadRequests.FILTERS.forEach(
                    (fault, filter) -> faults.add(Map.entry(fault, JSON.writeValueAsString(filter))));
        }
        return faults;
    }

    private static List<Map.Entry<String, String>> faults(JsonNode schema) {
        String type = schema.path("type").asString("object");
        return switch (type) {
            case "string" -> texts(schema);
            case "integer", "number" -> List.of(Map.entry("no number", "\"much\""), Map.entry("a list", "[1]"));
            case "boolean" -> List.of(Map.entry("no flag", "\"perhaps\""));
            case "array" -> List.of(Map.entry("no list", "\"x\""), Map.entry("a number", "7"));
            default -> List.of(Map.entry("a list", "[[1]]"));
        };
    }

    private static List<Map.Entry<String, String>> texts(JsonNode schema) {
        List<Map.Entry<String, String>> faults = new ArrayList<>();
        faults.add(Map.entry("an object", "{\"a\":{\"b\":1}}"));
        if (schema.has("enum") || schema.has("format")) {
            faults.add(Map.entry("nonsense", "\"no such thing\""));
            return faults;
        }
        faults.add(Map.entry("too long", "\"" + "x".repeat(FAR_TOO_LONG) + "\""));
        faults.add(Map.entry("with NUL", "\"a\\u0000b\""));
        faults.add(Map.entry("half a character", "\"a\\ud800b\""));
        return faults;
    }

    private String with(JsonNode schema, String property, String value) {
        ObjectNode body = plausible(schema);
        body.set(property, JSON.getNodeFactory().stringNode("@fault@"));
        return body.toString().replace("\"@fault@\"", value);
    }

    ObjectNode plausible(JsonNode schema) {
        ObjectNode body = JSON.createObjectNode();
        List<String> required = document.resolved(schema)
                .path("required")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        document.properties(schema)
                .filter(property -> required.contains(property.getKey()))
                .forEach(property -> body.set(property.getKey(), value(document.resolved(property.getValue()))));
        return body;
    }

    private JsonNode value(JsonNode schema) {
        var make = JSON.getNodeFactory();
        String format = schema.path("format").asString("");
        return switch (schema.path("type").asString("object")) {
            case "string" ->
                make.stringNode(
                        switch (format) {
                            case "uuid" -> "00000000-0000-7000-8000-000000000000";
                            case "date" -> "2031-01-01";
                            case "date-time" -> "2031-01-01T00:00:00Z";
                            default -> schema.at("/enum/0").asString("Faulty");
                        });
            case "integer", "number" -> make.numberNode(1);
            case "boolean" -> make.booleanNode(false);
            case "array" -> make.arrayNode();
            default -> make.objectNode();
        };
    }
}
