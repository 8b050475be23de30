package io.tidewater.gateway.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The operations of a path, told apart among all services: filed under the service, named with it. */
final class Operations {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private Operations() {}

    static Map<String, Object> of(String service, Map<String, Object> path) {
        Map<String, Object> told = new LinkedHashMap<>(path);
        told.replaceAll((method, operation) ->
                METHODS.contains(method) ? operation(service, ApiDocument.mapOf(operation)) : operation);
        return told;
    }

    private static Map<String, Object> operation(String service, Map<String, Object> operation) {
        Map<String, Object> told = new LinkedHashMap<>(operation);
        told.put("tags", List.of(service));
        told.computeIfPresent("operationId", (key, id) -> service + "." + id);
        return told;
    }
}
