package io.tidewater.platform.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Finds which fields of a record's public state differ. */
public final class Changes {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final Set<String> ALWAYS = Set.of("version", "updatedAt");

    private Changes() {}

    /** Field to old and new value, for every field but {@code version} and {@code updatedAt}. */
    public static Map<String, Change> between(Object before, Object after) {
        Map<String, Object> old = JSON.convertValue(before, OBJECT);
        Map<String, Object> now = JSON.convertValue(after, OBJECT);
        Map<String, Change> changes = new LinkedHashMap<>();
        now.forEach((field, value) -> {
            if (!ALWAYS.contains(field) && !Objects.equals(old.get(field), value)) {
                changes.put(field, new Change(old.get(field), value));
            }
        });
        return changes;
    }
}
