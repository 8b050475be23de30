package io.tidewater.platform.fieldaccess;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes out of an answer what somebody may not see, wherever it stands: in a record, a page, a history. */
final class Masks {

    private static final int DIGITS_OF_A_NUMBER = 7;
    private static final String CUSTOM = "custom";

    private final Map<String, Access> restricted;

    Masks(Map<String, Access> restricted) {
        this.restricted = restricted;
    }

    /** Changes the tree itself. */
    JsonNode apply(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            object.propertyNames().stream().toList().forEach(name -> property(object, name));
        } else if (tree instanceof ArrayNode array) {
            array.forEach(this::apply);
        }
        return tree;
    }

    private void property(ObjectNode object, String name) {
        Access access = restricted.getOrDefault(name, Access.WRITE);
        JsonNode value = object.get(name);
        if (access == Access.HIDDEN) {
            object.remove(name);
        } else if (access == Access.MASKED) {
            object.set(name, masked(value));
        } else if (name.equals(CUSTOM)) {
            custom(value);
        } else {
            apply(value);
        }
    }

    /** In a change, the value stands twice: before and after. */
    private void custom(JsonNode value) {
        if (value instanceof ArrayNode both) {
            both.forEach(this::custom);
        } else if (value instanceof ObjectNode object) {
            object.propertyNames().stream().toList().forEach(key -> {
                Access access = restricted.getOrDefault(CUSTOM + "." + key, Access.WRITE);
                if (access == Access.HIDDEN) {
                    object.remove(key);
                } else if (access == Access.MASKED) {
                    object.set(key, masked(object.get(key)));
                } else if (object.get(key).isContainer()) {
                    custom(object.get(key));
                }
            });
        }
    }

    static JsonNode masked(JsonNode value) {
        if (value instanceof ArrayNode array) {
            ArrayNode masked = JsonNodeFactory.instance.arrayNode();
            array.forEach(each -> masked.add(masked(each)));
            return masked;
        }
        if (value instanceof ObjectNode object) {
            ObjectNode masked = JsonNodeFactory.instance.objectNode();
            object.propertyStream().forEach(member -> masked.set(member.getKey(), masked(member.getValue())));
            return masked;
        }
        return value.isString()
                ? JsonNodeFactory.instance.stringNode(masked(value.asString()))
                : JsonNodeFactory.instance.nullNode();
    }

    /** {@code 138****0000}, {@code w***@example.com}, or the first letter. */
    static String masked(String text) {
        int at = text.indexOf('@');
        if (at > 0) {
            return text.substring(0, text.offsetByCodePoints(0, 1)) + "***" + text.substring(at);
        }
        String digits = text.replaceAll("\\D", "");
        if (digits.length() >= DIGITS_OF_A_NUMBER) {
            String own = digits.length() > 11 ? digits.substring(digits.length() - 11) : digits;
            return own.substring(0, 3) + "****" + own.substring(own.length() - Math.min(4, own.length() - 3));
        }
        return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(0, 1)) + "***";
    }
}
