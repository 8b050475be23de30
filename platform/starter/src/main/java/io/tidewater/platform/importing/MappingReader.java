package io.tidewater.platform.importing;

import io.tidewater.platform.web.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a mapping as people and programs write it, and names the member at fault. */
final class MappingReader {

    private static final int MAX_CHARACTERS = 500_000;
    private static final Set<String> MEMBERS = Set.of("columns", "values", "defaults", "lookups", "options");

    private final JsonMapper json;

    MappingReader(JsonMapper json) {
        this.json = json;
    }

    /** The full form, or a flat object of column and field. */
    ImportMapping read(String text) {
        JsonNode root = object("mapping", text);
        boolean flat = root.propertyStream()
                .noneMatch(member ->
                        MEMBERS.contains(member.getKey()) && member.getValue().isObject());
        if (flat) {
            return ImportMapping.empty().withColumns(texts("mapping", root));
        }
        root.propertyNames().forEach(name -> {
            if (!MEMBERS.contains(name)) {
                throw Problems.invalid("mapping." + name, "mapping-member");
            }
        });
        return new ImportMapping(
                texts("mapping.columns", root.path("columns")),
                values(root.path("values")),
                given("mapping.defaults", root.path("defaults")),
                lookups(root.path("lookups")),
                given("mapping.options", root.path("options")));
    }

    /** The options on their own. */
    Map<String, String> readOptions(String text) {
        return given("options", object("options", text));
    }

    private JsonNode object(String name, String text) {
        if (text.length() > MAX_CHARACTERS) {
            throw Problems.invalid(name, "max-length", MAX_CHARACTERS);
        }
        JsonNode root;
        try {
            root = json.readTree(text);
        } catch (JacksonException e) {
            throw Problems.unreadable(name, "json");
        }
        if (!root.isObject()) {
            throw Problems.unreadable(name, "mapping");
        }
        return root;
    }

    private static Map<String, @Nullable String> texts(String place, JsonNode node) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        members(place, node).forEach((name, value) -> texts.put(name, text(place + "." + name, value)));
        return texts;
    }

    private static Map<String, String> given(String place, JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts(place, node).forEach((name, value) -> {
            if (value != null) {
                texts.put(name, value);
            }
        });
        return texts;
    }

    private static Map<String, Map<String, String>> values(JsonNode node) {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        members("mapping.values", node).forEach((field, pairs) -> {
            Map<String, String> meant = new LinkedHashMap<>();
            texts("mapping.values." + field, pairs).forEach((raw, value) -> meant.put(raw, value == null ? "" : value));
            values.put(field, meant);
        });
        return values;
    }

    private static Map<String, LookupRule> lookups(JsonNode node) {
        Map<String, LookupRule> rules = new LinkedHashMap<>();
        given("mapping.lookups", node)
                .forEach((field, code) -> rules.put(
                        field,
                        LookupRule.of(code)
                                .orElseThrow(() -> Problems.invalid(
                                        "mapping.lookups." + field, "lookup-rule", LookupRule.codes()))));
        return rules;
    }

    private static Map<String, JsonNode> members(String place, JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return Map.of();
        }
        if (!node.isObject()) {
            throw Problems.invalid(place, "mapping");
        }
        Map<String, JsonNode> members = new LinkedHashMap<>();
        node.propertyStream().forEach(member -> members.put(member.getKey(), member.getValue()));
        return members;
    }

    private static @Nullable String text(String place, JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (!value.isValueNode() || value.asString().indexOf('\0') >= 0) {
            throw Problems.invalid(place, "text");
        }
        return value.asString();
    }
}
