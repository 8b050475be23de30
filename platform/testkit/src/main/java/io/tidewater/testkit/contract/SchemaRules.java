package io.tidewater.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What {@code contracts/README.md} asks of a schema beyond being valid. */
final class SchemaRules {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final List<String> SAYS_WHAT = List.of("type", "enum", "const", "$ref", "oneOf", "anyOf", "allOf");

    private final List<String> broken = new ArrayList<>();

    private SchemaRules() {}

    /** The rules the schema breaks, each with its place. */
    static List<String> broken(JsonNode schema) {
        var rules = new SchemaRules();
        rules.document(schema);
        return rules.broken;
    }

    private void document(JsonNode schema) {
        expect(DRAFT.equals(schema.path("$schema").asString()), "", "$schema is not " + DRAFT);
        expect(schema.hasNonNull("title"), "", "has no title");
        expect("object".equals(schema.path("type").asString()), "", "type is not object");
        expect(!schema.path("properties").isEmpty(), "", "has no properties");
        expect(!schema.path("required").isEmpty(), "", "requires nothing");
        expect(!schema.path("properties").has("changes"), "/changes", "goes along by itself and is not declared");
        node("", schema);
        schema.path("$defs").properties().forEach(each -> node("/$defs/" + each.getKey(), each.getValue()));
    }

    private void node(String place, JsonNode schema) {
        var properties = schema.path("properties");
        for (var each : properties.properties()) {
            property(place + "/" + each.getKey(), each.getKey(), each.getValue());
        }
        for (JsonNode required : schema.path("required")) {
            expect(properties.has(required.asString()), place, "requires the unknown " + required.asString());
        }
        if (!properties.isEmpty()) {
            var more = schema.path("additionalProperties");
            expect(more.isBoolean() && !more.asBoolean(), place, "additionalProperties is not false");
        }
    }

    private void property(String place, String name, JsonNode schema) {
        expect(SAYS_WHAT.stream().anyMatch(schema::has), place, "does not say what it is");
        expect(!isOf("array", schema) || schema.has("items"), place, "does not say what its items are");
        if (isOf("string", schema)) {
            expect(
                    !name.endsWith("At") || hasFormat("date-time", schema),
                    place,
                    "is named like an instant, but is none");
            expect(!name.endsWith("On") || hasFormat("date", schema), place, "is named like a date, but is none");
        }
        node(place, schema);
        if (schema.has("items")) {
            node(place + "/items", schema.path("items"));
        }
    }

    private static boolean isOf(String type, JsonNode schema) {
        var types = schema.path("type");
        return types.isArray()
                ? types.valueStream().anyMatch(each -> type.equals(each.asString()))
                : type.equals(types.asString());
    }

    private static boolean hasFormat(String format, JsonNode schema) {
        return format.equals(schema.path("format").asString());
    }

    private void expect(boolean holds, String place, String otherwise) {
        if (!holds) {
            broken.add((place.isEmpty() ? "/" : place) + " " + otherwise);
        }
    }
}
