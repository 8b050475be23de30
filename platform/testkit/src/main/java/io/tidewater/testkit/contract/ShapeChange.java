package io.tidewater.testkit.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares what a request takes or an answer gives before and after, following references in both documents. */
final class ShapeChange {

    /** Which side has to keep its word: a client sends what it always sent, and reads what it always read. */
    enum Direction {
        REQUEST,
        ANSWER
    }

    private final JsonNode before;
    private final JsonNode after;
    private final Direction direction;
    private final Set<List<JsonNode>> compared = new HashSet<>();
    private final List<String> breaks = new ArrayList<>();

    ShapeChange(JsonNode before, JsonNode after, Direction direction) {
        this.before = before;
        this.after = after;
        this.direction = direction;
    }

    List<String> breaks(String place, JsonNode was, JsonNode now) {
        compare(place, was, now);
        return breaks;
    }

    private void compare(String place, JsonNode referredWas, JsonNode referredNow) {
        var was = resolved(before, referredWas);
        var now = resolved(after, referredNow);
        if (!compared.add(List.of(referredWas, referredNow))) {
            return; // a shape that holds itself
        }
        for (String keyword : List.of("type", "format")) {
            if (!was.path(keyword).equals(now.path(keyword))) {
                breaks.add(
                        "%s: %s changed from %s to %s".formatted(place, keyword, was.path(keyword), now.path(keyword)));
            }
        }
        choices(place, was.path("enum"), now.path("enum"));
        required(place, was.path("required"), now.path("required"), now.path("properties"));
        for (var property : was.path("properties").properties()) {
            var still = now.path("properties").path(property.getKey());
            if (still.isMissingNode()) {
                breaks.add(place + "/" + property.getKey() + " is gone");
            } else {
                compare(place + "/" + property.getKey(), property.getValue(), still);
            }
        }
        if (was.has("items") && now.has("items")) {
            compare(place + "/items", was.path("items"), now.path("items"));
        }
    }

    private void choices(String place, JsonNode was, JsonNode now) {
        if (direction == Direction.REQUEST && now.isArray()) {
            var still = now.valueStream().toList();
            was.valueStream()
                    .filter(value -> !still.contains(value))
                    .forEach(value -> breaks.add(place + " no longer takes " + value));
        }
    }

    private void required(String place, JsonNode was, JsonNode now, JsonNode properties) {
        var needed = was.valueStream().toList();
        var needs = now.valueStream().toList();
        if (direction == Direction.REQUEST) {
            needs.stream()
                    .filter(name -> !needed.contains(name))
                    .forEach(name -> breaks.add(place + "/" + name.asString() + " is required now"));
        } else {
            needed.stream()
                    .filter(name -> !needs.contains(name) && properties.has(name.asString()))
                    .forEach(name -> breaks.add(place + "/" + name.asString() + " may be missing now"));
        }
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        var target = schema.path("$ref").asString("");
        return target.startsWith("#/") ? document.at(target.substring(1)) : schema;
    }
}
