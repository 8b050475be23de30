package io.tidewater.testkit.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Compares a schema with the one before it and names what readers of either would trip over.
 *
 * <p>Two readers count: consumers that know only the old schema, and a replay of old events by those who know only the new
 * one. What neither notices is additive.
 */
public final class SchemaChange {

    private static final List<String> FIXED = List.of(
            "const", "format", "pattern", "$ref", "oneOf", "anyOf", "allOf", "not", "uniqueItems", "multipleOf");
    private static final List<String> UPPER =
            List.of("maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties");
    private static final List<String> LOWER =
            List.of("minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties");

    private final List<String> breaks = new ArrayList<>();

    private SchemaChange() {}

    /** The incompatible differences, each with its place; empty when the change is additive. */
    public static List<String> breaks(JsonNode before, JsonNode after) {
        var change = new SchemaChange();
        change.compare("", before, after);
        return change.breaks;
    }

    private void compare(String place, JsonNode before, JsonNode after) {
        types(place, before, after);
        choices(place, before, after);
        FIXED.stream()
                .filter(keyword -> !before.path(keyword).equals(after.path(keyword)))
                .forEach(keyword -> breaks(place, keyword + " changed"));
        limits(place, before, after);
        required(place, before, after);
        properties(place, before, after, "properties");
        properties(place, before, after, "$defs");
        if (before.has("items") && after.has("items")) {
            compare(place + "/items", before.path("items"), after.path("items"));
        }
        values(place, before.path("additionalProperties"), after.path("additionalProperties"));
    }

    private void types(String place, JsonNode before, JsonNode after) {
        if (!strings(before.path("type")).equals(strings(after.path("type")))) {
            breaks(place, "type changed from %s to %s".formatted(before.path("type"), after.path("type")));
        }
    }

    private void choices(String place, JsonNode before, JsonNode after) {
        if (!before.has("enum") && after.has("enum")) {
            breaks(place, "allows only some values now");
        }
        var still = new HashSet<JsonNode>();
        after.path("enum").forEach(still::add);
        if (after.has("enum")) {
            before.path("enum")
                    .valueStream()
                    .filter(value -> !still.contains(value))
                    .forEach(value -> breaks(place, "no longer allows " + value));
        }
    }

    private void limits(String place, JsonNode before, JsonNode after) {
        UPPER.stream()
                .filter(keyword ->
                        after.has(keyword) && (!before.has(keyword) || compareNumbers(after, before, keyword) < 0))
                .forEach(keyword -> breaks(place, keyword + " is tighter"));
        LOWER.stream()
                .filter(keyword ->
                        after.has(keyword) && (!before.has(keyword) || compareNumbers(after, before, keyword) > 0))
                .forEach(keyword -> breaks(place, keyword + " is tighter"));
    }

    private static int compareNumbers(JsonNode one, JsonNode other, String keyword) {
        return new BigDecimal(one.path(keyword).asString())
                .compareTo(new BigDecimal(other.path(keyword).asString()));
    }

    private void required(String place, JsonNode before, JsonNode after) {
        var needed = strings(before.path("required"));
        var needs = strings(after.path("required"));
        needs.stream()
                .filter(name -> !needed.contains(name))
                .forEach(name -> breaks(place + "/" + name, "is required now"));
        needed.stream()
                .filter(name ->
                        !needs.contains(name) && after.path("properties").has(name))
                .forEach(name -> breaks(place + "/" + name, "may be missing now"));
    }

    private void properties(String place, JsonNode before, JsonNode after, String keyword) {
        for (var each : before.path(keyword).properties()) {
            var name = place + "/" + each.getKey();
            if (after.path(keyword).has(each.getKey())) {
                compare(name, each.getValue(), after.path(keyword).path(each.getKey()));
            } else {
                breaks(name, "is gone");
            }
        }
    }

    private void values(String place, JsonNode before, JsonNode after) {
        if (before.isObject() && after.isObject()) {
            compare(place + "/*", before, after);
        } else if (!before.equals(after)) {
            breaks(place, "additionalProperties changed");
        }
    }

    private static Set<String> strings(JsonNode node) {
        var all = new HashSet<String>();
        if (node.isArray()) {
            node.forEach(each -> all.add(each.asString()));
        } else if (node.isString()) {
            all.add(node.asString());
        }
        return all;
    }

    private void breaks(String place, String what) {
        breaks.add((place.isEmpty() ? "/" : place) + " " + what);
    }
}
