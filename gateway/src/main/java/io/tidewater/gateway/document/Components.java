package io.tidewater.gateway.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The parts that documents share. Two services may give one name to different things: then the later one's bears its
 * service's name in front, here and wherever it is referred to.
 */
final class Components {

    private static final String REFERENCE = "#/components/";

    private final Map<String, Map<String, Object>> byKind = new TreeMap<>();

    /** Takes over a service's parts; answers its document with the references as they now must be. */
    Map<String, Object> add(String service, Map<String, Object> document) {
        Map<String, Object> parts = ApiDocument.mapOf(document.get("components"));
        Map<String, String> renamed = new LinkedHashMap<>();
        while (rename(service, parts, renamed)) {
            // What refers to a renamed part is no longer what it was, so it may have to be renamed as well.
        }
        parts.forEach((kind, ofKind) -> ApiDocument.mapOf(ofKind).forEach((name, part) -> {
            String reference = REFERENCE + kind + '/' + name;
            String own = renamed.getOrDefault(reference, reference);
            byKind.computeIfAbsent(kind, k -> new TreeMap<>())
                    .put(own.substring(own.lastIndexOf('/') + 1), rewritten(part, renamed));
        }));
        return ApiDocument.mapOf(rewritten(document, renamed));
    }

    private boolean rename(String service, Map<String, Object> parts, Map<String, String> renamed) {
        int before = renamed.size();
        parts.forEach((kind, ofKind) -> ApiDocument.mapOf(ofKind).forEach((name, part) -> {
            Object known = byKind.getOrDefault(kind, Map.of()).get(name);
            if (known != null && !known.equals(rewritten(part, renamed))) {
                renamed.put(REFERENCE + kind + '/' + name, REFERENCE + kind + '/' + prefix(service) + name);
            }
        }));
        return renamed.size() > before;
    }

    /** All parts, with one more of the gateway's own. */
    Map<String, Map<String, Object>> with(String kind, String name, Object part) {
        byKind.computeIfAbsent(kind, k -> new TreeMap<>()).put(name, part);
        return byKind;
    }

    private static @Nullable Object rewritten(@Nullable Object node, Map<String, String> renamed) {
        return switch (node) {
            case Map<?, ?> map -> {
                Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
                map.forEach((key, value) -> copy.put(key, rewritten(value, renamed)));
                yield copy;
            }
            case List<?> list ->
                list.stream().map(one -> rewritten(one, renamed)).toList();
            case String text -> renamed.getOrDefault(text, text);
            case null, default -> node;
        };
    }

    private static String prefix(String service) {
        StringBuilder prefix = new StringBuilder();
        for (String word : service.split("-")) {
            prefix.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return prefix.toString();
    }
}
