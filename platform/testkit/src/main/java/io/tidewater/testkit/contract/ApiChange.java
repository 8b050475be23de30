package io.tidewater.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Compares an API document with the one before it and names what a client written against the old one would trip over. */
public final class ApiChange {

    private final JsonNode before;
    private final JsonNode after;
    private final List<String> breaks = new ArrayList<>();

    private ApiChange(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /** The incompatible differences, each with its place; empty when the change is additive. */
    public static List<String> breaks(JsonNode before, JsonNode after) {
        var change = new ApiChange(before, after);
        change.compare();
        return change.breaks;
    }

    private void compare() {
        for (var path : before.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                var place = operation.getKey() + " " + path.getKey();
                var now = after.path("paths").path(path.getKey()).path(operation.getKey());
                if (now.isMissingNode()) {
                    breaks.add(place + " is gone");
                } else if (operation.getValue().isObject()) {
                    operation(place, operation.getValue(), now);
                }
            }
        }
    }

    private void operation(String place, JsonNode was, JsonNode now) {
        parameters(place, was.path("parameters"), now.path("parameters"));
        requestBody(place, was.path("requestBody"), now.path("requestBody"));
        for (var response : was.path("responses").properties()) {
            var still = now.path("responses").path(response.getKey());
            if (still.isMissingNode()) {
                breaks.add(place + " no longer answers " + response.getKey());
            } else {
                bodies(place + " " + response.getKey(), response.getValue(), still, ShapeChange.Direction.ANSWER);
            }
        }
    }

    private void parameters(String place, JsonNode was, JsonNode now) {
        for (JsonNode parameter : was) {
            var name = parameter.path("name").asString();
            var still = named(now, parameter);
            if (still.isMissingNode()) {
                breaks.add(place + " no longer takes the parameter " + name);
            } else {
                shape(
                        place + " ?" + name,
                        parameter.path("schema"),
                        still.path("schema"),
                        ShapeChange.Direction.REQUEST);
            }
        }
        for (JsonNode parameter : now) {
            boolean needed = named(was, parameter).path("required").asBoolean(false);
            if (parameter.path("required").asBoolean(false) && !needed) {
                breaks.add(place + " requires the parameter "
                        + parameter.path("name").asString());
            }
        }
    }

    private static JsonNode named(JsonNode parameters, JsonNode wanted) {
        return parameters
                .valueStream()
                .filter(each -> each.path("name").equals(wanted.path("name"))
                        && each.path("in").equals(wanted.path("in")))
                .findFirst()
                .orElse(wanted.path("none"));
    }

    private void requestBody(String place, JsonNode was, JsonNode now) {
        if (now.path("required").asBoolean(false) && !was.path("required").asBoolean(false)) {
            breaks.add(place + " requires a body");
        }
        bodies(place + " body", was, now, ShapeChange.Direction.REQUEST);
    }

    private void bodies(String place, JsonNode was, JsonNode now, ShapeChange.Direction direction) {
        for (Map.Entry<String, JsonNode> type : was.path("content").properties()) {
            var still = now.path("content").path(type.getKey());
            if (still.isMissingNode()) {
                breaks.add(place + " is no longer " + type.getKey());
            } else {
                shape(place, type.getValue().path("schema"), still.path("schema"), direction);
            }
        }
    }

    private void shape(String place, JsonNode was, JsonNode now, ShapeChange.Direction direction) {
        breaks.addAll(new ShapeChange(before, after, direction).breaks(place, was, now));
    }
}
