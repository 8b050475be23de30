package io.tidewater.testkit;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes JSON as any client of a service would. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** Text counts as JSON already; everything else is written as JSON. */
    public static String write(Object body) {
        return body instanceof String text ? text : MAPPER.writeValueAsString(body);
    }

    /** The tree of a JSON text. */
    public static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    /** The tree of a value; text is taken as JSON. */
    public static JsonNode tree(Object value) {
        return value instanceof String text ? read(text) : MAPPER.valueToTree(value);
    }
}
