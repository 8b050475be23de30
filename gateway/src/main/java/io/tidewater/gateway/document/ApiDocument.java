package io.tidewater.gateway.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The documents of all services as one (G5), read from the contracts the gateway was built with. */
final class ApiDocument {

    private static final String API = "/api/v1/";
    private static final Map<String, Object> BEARER = Map.of("type", "http", "scheme", "bearer", "bearerFormat", "JWT");
    private static final Map<String, Object> HEAD = Map.of(
            "openapi",
            "3.1.0",
            "info",
            Map.of("title", "Tidewater CRM", "version", "v1", "description", "All services behind the gateway."),
            "servers",
            List.of(Map.of("url", "/")),
            "security",
            List.of(Map.of("bearer", List.of())));
    private static final String FILES = "classpath*:contracts/openapi/*.yaml";

    private ApiDocument() {}

    static Map<String, Object> merged(Set<String> shared) throws IOException {
        Map<String, Map<String, Object>> documents = new TreeMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            String name = file.getFilename();
            if (name != null) {
                documents.put(name.substring(0, name.length() - ".yaml".length()), read(file));
            }
        }
        return merged(documents, shared);
    }

    /** As one document; what every service has is told where the gateway has it. */
    static Map<String, Object> merged(Map<String, Map<String, Object>> documents, Set<String> shared) {
        Components components = new Components();
        Map<String, Object> paths = new TreeMap<>();
        documents.forEach((service, document) -> {
            Map<String, Object> own = components.add(service, document);
            mapOf(own.get("paths")).forEach((path, operations) -> {
                if (isOpen(path)) {
                    paths.put(routed(service, path, shared), Operations.of(service, mapOf(operations)));
                }
            });
        });
        Map<String, Object> all = new LinkedHashMap<>(HEAD);
        all.put(
                "tags",
                documents.keySet().stream().map(name -> Map.of("name", name)).toList());
        all.put("paths", paths);
        all.put("components", components.with("securitySchemes", "bearer", BEARER));
        return all;
    }

    private static String routed(String service, String path, Set<String> shared) {
        if (!path.startsWith(API)) {
            return path;
        }
        String rest = path.substring(API.length());
        String segment = rest.split("/", 2)[0];
        return shared.contains(segment) ? API + service + '/' + rest : path;
    }

    /** What the gateway does not route is nobody's business outside. */
    private static boolean isOpen(String path) {
        return path.startsWith("/api/") || path.startsWith("/public/");
    }

    private static Map<String, Object> read(Resource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return mapOf(new Yaml(new SafeConstructor(new LoaderOptions())).load(content));
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> mapOf(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
